package org.tiaocai.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
        PaperRecipients recipients,
        SignedPapers signed,
        Rights rights,
        Parties parties,
        Typefaces typefaces,
        List<PaperNote> notes)
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
                copies(number, readable),
                "toSign",
                readable.stream()
                        .filter(one -> signed.isSigned(one.code()))
                        .map(DocumentEntry::id)
                        .toList(),
                "signed",
                signed.of(number).stream().collect(Collectors.groupingBy(SignedPapers.SignedPaper::documentId)),
                "notes",
                notes(number, readable),
                "unprintable",
                typefaces.missing(names(number)));
    }

    private Map<Long, String> notes(RegistrationNumber number, List<DocumentEntry> readable) {
        var papers = readable.stream().map(DocumentEntry::id).toList();
        return notes.stream()
                .flatMap(one -> one.of(number, papers).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, more) -> one + "；" + more));
    }

    /** By the paper: 受送达人 who each get a copy of their own; nobody where the paper has but one. */
    private Map<Long, List<Party>> copies(RegistrationNumber number, List<DocumentEntry> papers) {
        var served = recipients.of(number);
        var reachable = parties.reachable(number);
        return papers.stream()
                .collect(Collectors.toMap(
                        DocumentEntry::id,
                        paper -> copies(paper, served.getOrDefault(paper.id(), Set.of()), reachable)));
    }

    private List<Party> copies(DocumentEntry paper, Set<Long> served, List<Party> reachable) {
        return catalogue.kind(paper.code()).serviceClass().equals("S3") && served.size() > 1 && served.size() <= COPIES
                ? reachable.stream()
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
