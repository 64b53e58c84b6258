package org.tiaocai.arbitration.award.correction;

import static org.tiaocai.arbitration.award.correction.CorrectionVariables.CORRECTION;
import static org.tiaocai.arbitration.award.correction.CorrectionVariables.DECISION;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.correction.Correction.Decision;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 决定是否补正 (规则54). */
@Component
record DecideOnCorrection(
        Submission submission,
        Corrections corrections,
        Correctable correctable,
        Awards awards,
        RunningLimits limits,
        Journal journal,
        Actor actor,
        Clock clock)
        implements TaskOutcome {

    record Reasons(
            @NotBlank(message = "请填写理由") @Size(max = 2_000, message = "理由不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var reason = submission.read(execution, Reasons.class).reason();
        var one = corrections.get(CORRECTION.get(execution));
        var decision = DECISION.get(execution);
        if (decision == Decision.CORRECTED) {
            correctable.check(one.number(), award(one), one.kind(), one.original(), one.corrected());
        }
        corrections.decided(one, decision, reason, actor.id());
        journal.act(one.number(), "裁决书补正：" + (decision == Decision.CORRECTED ? "予以补正" : decision.label()), reason);
        if (decision == Decision.NOT_CORRECTABLE) {
            limits.settle(one.number(), RuleIds.AWARD_CORRECTION, one.subject(), LocalDate.now(clock));
        }
    }

    /** Another correction may have come in between. */
    private AwardDocument award(Correction one) {
        return awards.of(one.number()).stream()
                .flatMap(each -> awards.documents(each.id()).stream())
                .filter(each -> each.id() == one.awardDocumentId())
                .findFirst()
                .orElseThrow();
    }
}
