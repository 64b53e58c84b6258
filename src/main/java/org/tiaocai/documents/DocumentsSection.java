package org.tiaocai.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 文书 on the case page: those that the person may open. */
@Component
@Order(310)
record DocumentsSection(
        Documents documents,
        Catalogue catalogue,
        SignedPapers signed,
        Rights rights,
        Parties parties,
        Typefaces typefaces)
        implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.PAPERS;
    }

    @Override
    public boolean alsoMasked() {
        return true;
    }

    /** More than that are served from a list. */
    private static final int COPIES = 10;

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var mine = rights.in(number);
        var readable = documents.of(number).stream()
                .filter(one -> mine.mayOpen(one.code(), one.volume() == Volume.INTERNAL))
                .toList();
        return Map.of(
                "documents",
                readable,
                "copies",
                readable.stream()
                        .map(DocumentEntry::code)
                        .distinct()
                        .collect(Collectors.toMap(code -> code, code -> recipients(number, code))),
                "toSign",
                readable.stream()
                        .filter(one -> signed.isSigned(one.code()))
                        .map(DocumentEntry::id)
                        .toList(),
                "signed",
                signed.of(number).stream().collect(Collectors.groupingBy(SignedPapers.SignedPaper::documentId)),
                "unprintable",
                typefaces.missing(names(number)));
    }

    /** 受送达人 who each get a copy of their own; nobody where the paper has but one. */
    private List<Party> recipients(RegistrationNumber number, String code) {
        var kind = catalogue.kind(code);
        var served = kind.addressees().among(parties.reachable(number));
        return kind.serviceClass().equals("S3") && served.size() > 1 && served.size() <= COPIES
                ? parties.reachable(number).stream()
                        .filter(party -> served.contains(party.id()))
                        .toList()
                : List.of();
    }

    /** What every paper of the case prints. */
    private String names(RegistrationNumber number) {
        return parties.of(number).stream()
                .flatMap(party -> Stream.concat(
                        Stream.of(party.name()), party.agents().stream().map(Party.Agent::name)))
                .collect(Collectors.joining());
    }
}
