package org.tiaocai.correction;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 审批更正: never by who proposed it, and never refused without a reason. */
@Component
record DecideOnRegistrationCorrection(RegistrationCorrections all, Submission submission, Journal journal, Actor actor)
        implements TaskOutcome {

    record Opinion(
            @Nullable @Size(max = 2_000, message = "理由不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = all.get(RegistrationVariables.CORRECTION.get(execution));
        actor.mustNotBeOneOf(List.of(one.proposedBy()), "提出更正的人不能自己审批，请由其他负责人决定");
        var decision = RegistrationVariables.DECISION.get(execution);
        var reason = submission.read(execution, Opinion.class).reason();
        if (decision == CorrectionDecision.REFUSED) {
            if (reason == null || reason.isBlank()) {
                throw new Refused("不同意的，请填写理由");
            }
            journal.act(one.number(), "不同意更正：" + one.kind().label(), reason);
        }
        all.decided(one.id(), decision, decision == CorrectionDecision.REFUSED ? reason : null);
    }
}
