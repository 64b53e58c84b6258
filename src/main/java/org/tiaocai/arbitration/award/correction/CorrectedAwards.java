package org.tiaocai.arbitration.award.correction;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/** 已补正的裁决书: it says so to whoever checks it, with the decision beside which it is to be read. */
@Component
record CorrectedAwards(Corrections corrections) implements PaperFate.Source {

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        return corrections.of(number).stream()
                .filter(one -> one.awardDocumentId() == documentId && one.documentId() != null)
                .map(one -> new PaperFate(
                        PaperFate.Kind.CORRECTED, Objects.requireNonNull(one.decidedOn()), one.documentId()))
                .toList();
    }
}
