package org.tiaocai.mediation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/** 调解协议书 (D110): in effect with the last of its signatures and seals (法14); not before, and never where one is missing; the print that went to be signed is never more than that. */
@Component
record AgreementFate(Documents documents, Mediations mediations, Agreements agreements) implements PaperFate.Source {

    /** In the occasion of a draft after the first one, with its count behind it. */
    static final String AGAIN = "-draft-";

    /** Of the text that says when the last has signed and sealed it. */
    static final String IN_EFFECT = "-in-effect";

    private static final String AGREEMENT = "D110";

    static String occasion(long mediation) {
        return "mediation-" + mediation;
    }

    static boolean isDraft(DocumentEntry paper, long mediation) {
        return paper.code().equals(AGREEMENT)
                && (paper.occasion().equals(occasion(mediation))
                        || paper.occasion().startsWith(occasion(mediation) + AGAIN));
    }

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        return documents.of(number).stream()
                .filter(one -> one.id() == documentId && one.code().equals(AGREEMENT))
                .flatMap(paper -> mediations.of(number).stream()
                        .filter(one -> (paper.occasion() + "-").startsWith("mediation-" + one.id() + "-"))
                        .flatMap(one -> fate(number, paper, one)))
                .toList();
    }

    private Stream<PaperFate> fate(RegistrationNumber number, DocumentEntry paper, Mediation mediation) {
        var later = documents.of(number).stream()
                .filter(one -> one.id() > paper.id() && isDraft(paper, mediation.id()) && isDraft(one, mediation.id()))
                .findFirst();
        if (later.isPresent()) {
            return Stream.of(new PaperFate(
                    PaperFate.Kind.SUPERSEDED, later.get().madeOn(), later.get().id()));
        }
        var effectiveOn =
                agreements.of(mediation.id()).map(Agreement::effectiveOn).orElse(null);
        if (effectiveOn != null && isDraft(paper, mediation.id())) {
            var signed = documents.of(number).stream()
                    .filter(one ->
                            one.code().equals(AGREEMENT) && one.occasion().equals(occasion(mediation.id()) + IN_EFFECT))
                    .findFirst();
            return Stream.of(new PaperFate(
                    PaperFate.Kind.FOR_SIGNATURE,
                    effectiveOn,
                    signed.map(DocumentEntry::id).orElse(null)));
        }
        if (effectiveOn != null) {
            return Stream.of(new PaperFate(PaperFate.Kind.TOOK_EFFECT, effectiveOn, null));
        }
        return mediation.closedOn() == null
                ? Stream.of(
                        new PaperFate(PaperFate.Kind.FOR_SIGNATURE, paper.madeOn(), null),
                        new PaperFate(PaperFate.Kind.NOT_YET, paper.madeOn(), null))
                : Stream.of(new PaperFate(PaperFate.Kind.NEVER, mediation.closedOn(), null));
    }
}
