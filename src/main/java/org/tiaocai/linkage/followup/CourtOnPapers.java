package org.tiaocai.linkage.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/** What a court's result, once it has taken effect, has made of an award. */
@Component
record CourtOnPapers(CourtProceedings proceedings) implements PaperFate.Source {

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        return proceedings.of(number).stream()
                .filter(one -> one.documentId() == documentId)
                .flatMap(CourtOnPapers::fate)
                .toList();
    }

    private static Stream<PaperFate> fate(CourtProceeding one) {
        var result = one.result();
        var on = one.effectiveOn();
        return result == null || on == null
                ? Stream.empty()
                : kind(result).map(kind -> new PaperFate(kind, on, null)).stream();
    }

    private static Optional<PaperFate.Kind> kind(ProceedingResult result) {
        return switch (result) {
            case REVOKED -> Optional.of(PaperFate.Kind.SET_ASIDE);
            case PARTLY_SET_ASIDE -> Optional.of(PaperFate.Kind.PARTLY_SET_ASIDE);
            case JUDGMENT, COURT_MEDIATED, MEDIATED -> Optional.of(PaperFate.Kind.REPLACED);
            default -> Optional.empty();
        };
    }
}
