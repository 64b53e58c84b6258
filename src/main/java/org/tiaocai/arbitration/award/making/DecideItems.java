package org.tiaocai.arbitration.award.making;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.PerformanceSettings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.SuccessionProofs;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 逐项裁决: on each claim who has what from whom, until when, or that it is dismissed. */
@Component
record DecideItems(
        Submission submission,
        Awards awards,
        AwardDrafts drafts,
        OpenClaims open,
        RuledOn ruledOn,
        PerformanceSettings performance,
        Documents documents,
        SignedPapers signed,
        SuccessionProofs proofs,
        Journal journal)
        implements TaskOutcome {

    record Rulings(@NotEmpty(message = "请逐项作出裁决") List<@Valid RulingEntry> items) {}

    @Override
    public void completed(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        proofs.mustBeThere(number, "作出裁决");
        var award = awards.inTheMaking(number);
        deliberation(award).ifPresent(record -> signed.mustBeBack(number, record));
        var claims = open.of(number);
        var byOrdinal = claims.stream().collect(Collectors.toMap(OpenClaim::ordinal, one -> one));
        var rulings = submission.read(execution, Rulings.class).items().stream()
                .map(entry -> {
                    var claim = byOrdinal.get(entry.claim());
                    if (claim == null) {
                        throw new Refused("第 " + entry.claim() + " 项请求不存在，或者已经裁决、调解，不能再裁决");
                    }
                    return entry.on(claim, performance);
                })
                .toList();
        RulingRules.check(claims, award.scope(), rulings);
        ruledOn.mustBeHeard(number, RuledOn.debtors(rulings.stream()));
        drafts.decided(award, rulings);
        journal.internalAct(number, "逐项裁决，共 " + rulings.size() + " 项", null);
    }

    /** Of the deliberation that this follows: one before it that was done anew is signed by nobody any more. */
    private Optional<DocumentEntry> deliberation(Award award) {
        return documents.of(award.number()).stream()
                .filter(paper -> paper.code().equals("D502") && paper.occasion().equals(AwardFacts.occasion(award)))
                .findFirst();
    }
}
