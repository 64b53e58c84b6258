package org.tiaocai.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/** 更正、作废之前制作的文书: whoever holds one may know that the registration is another one now, or that there is none. */
@Component
record CorrectedFate(RegistrationCorrections all, Disputes disputes) implements PaperFate.Source {

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        return all.of(number).stream()
                .filter(one -> one.weighty() && one.decision() == CorrectionDecision.GRANTED)
                .flatMap(one -> fate(one, documentId))
                .toList();
    }

    private Stream<PaperFate> fate(RegistrationCorrection one, long documentId) {
        var decided = Objects.requireNonNull(one.decidedAt()).toLocalDate();
        if (one.kind() == CorrectionKind.VOID) {
            return disputes.get(one.number()).outcome() == DisputeOutcome.VOIDED
                    ? of(PaperFate.Kind.VOIDED, decided)
                    : Stream.empty();
        }
        var last = one.lastPaper();
        return last != null && documentId <= last ? of(PaperFate.Kind.REGISTRATION_CORRECTED, decided) : Stream.empty();
    }

    private static Stream<PaperFate> of(PaperFate.Kind kind, LocalDate on) {
        return Stream.of(new PaperFate(kind, on, null));
    }
}
