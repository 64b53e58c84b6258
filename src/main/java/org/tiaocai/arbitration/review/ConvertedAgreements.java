package org.tiaocai.arbitration.review;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/** 置换的调解书 (D208, 规则77): in effect once both have signed for it; from then on it stands in the place of the agreement. */
@Component
record ConvertedAgreements(Reviews reviews, Documents documents) implements PaperFate.Source {

    private static final String DOCUMENT = "D208";
    private static final String AGREEMENT = "D110";

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        var all = documents.of(number);
        return all.stream()
                .filter(one -> one.id() == documentId)
                .flatMap(paper -> reviews.of(number).stream().flatMap(review -> fate(paper, review, all)))
                .toList();
    }

    private static Stream<PaperFate> fate(DocumentEntry paper, Review review, List<DocumentEntry> all) {
        var occasion = "review-" + review.id();
        var effectiveOn = review.effectiveOn();
        if (paper.code().equals(AGREEMENT) && effectiveOn != null) {
            return all.stream()
                    .filter(one -> one.code().equals(DOCUMENT) && one.occasion().equals(occasion))
                    .map(one -> new PaperFate(PaperFate.Kind.SUPERSEDED, effectiveOn, one.id()));
        }
        if (!paper.code().equals(DOCUMENT) || !paper.occasion().equals(occasion)) {
            return Stream.empty();
        }
        if (effectiveOn != null) {
            return Stream.of(new PaperFate(PaperFate.Kind.TOOK_EFFECT, effectiveOn, null));
        }
        return Stream.of(
                review.closedOn() == null
                        ? new PaperFate(PaperFate.Kind.NOT_YET, paper.madeOn(), null)
                        : new PaperFate(PaperFate.Kind.NEVER, review.closedOn(), null));
    }
}
