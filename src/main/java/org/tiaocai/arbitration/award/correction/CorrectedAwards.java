package org.tiaocai.arbitration.award.correction;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/** 已补正的裁决书: it says so to whoever checks it, with the decision beside which it is to be read. */
@Component
record CorrectedAwards(Corrections corrections, Awards awards) implements PaperFate.Source {

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        var paper = awards.of(number).stream()
                .flatMap(award -> awards.documents(award.id()).stream())
                .filter(one -> Objects.equals(one.documentId(), documentId))
                .map(AwardDocument::id)
                .findFirst();
        return paper.isEmpty() ? List.of() : ofAward(number, paper.get());
    }

    private List<PaperFate> ofAward(RegistrationNumber number, long awardDocument) {
        return corrections.of(number).stream()
                .filter(one -> one.awardDocumentId() == awardDocument && one.documentId() != null)
                .map(one -> new PaperFate(
                        PaperFate.Kind.CORRECTED, Objects.requireNonNull(one.decidedOn()), one.documentId()))
                .toList();
    }
}
