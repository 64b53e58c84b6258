package org.tiaocai.documents;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 文书 on the case page: those that the person may open. */
@Component
@Order(310)
record DocumentsSection(Documents documents, SignedPapers signed, Rights rights, Parties parties, Typefaces typefaces)
        implements CaseSection {

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var mine = rights.in(number);
        var all = documents.of(number).stream()
                .filter(one -> mine.mayOpen(one.code(), one.volume() == Volume.INTERNAL))
                .toList();
        return Map.of(
                "documents",
                all,
                "toSign",
                all.stream()
                        .filter(one -> signed.isSigned(one.code()))
                        .map(DocumentEntry::id)
                        .toList(),
                "signed",
                signed.of(number).stream().collect(Collectors.groupingBy(SignedPapers.SignedPaper::documentId)),
                "unprintable",
                typefaces.missing(names(number)));
    }

    /** What every paper of the case prints. */
    private String names(RegistrationNumber number) {
        return parties.of(number).stream()
                .flatMap(party -> Stream.concat(
                        Stream.of(party.name()), party.agents().stream().map(Party.Agent::name)))
                .collect(Collectors.joining());
    }
}
