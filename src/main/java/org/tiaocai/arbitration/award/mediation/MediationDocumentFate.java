package org.tiaocai.arbitration.award.mediation;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/** 调解书 (D505): in effect once both have signed for it (法42), and never if one of them goes back on it before. */
@Component
record MediationDocumentFate(ArbitralMediations mediations) implements PaperFate.Source {

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        return mediations.of(number).stream()
                .filter(one -> Objects.equals(one.documentId(), documentId))
                .map(MediationDocumentFate::fate)
                .toList();
    }

    private static PaperFate fate(ArbitralMediation one) {
        if (one.outcome() == null || one.closedOn() == null) {
            return new PaperFate(PaperFate.Kind.NOT_YET, one.agreedOn(), null);
        }
        var kind =
                one.outcome() == ArbitralMediation.Outcome.RENEGED ? PaperFate.Kind.NEVER : PaperFate.Kind.TOOK_EFFECT;
        return new PaperFate(kind, one.closedOn(), null);
    }
}
