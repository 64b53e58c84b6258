package org.tiaocai.outreach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 制定走访计划: when the arbitrator goes there first, and what about. */
@Component
record PlanVisit(Submission submission, Outreaches outreaches, Clock clock) implements TaskOutcome {

    record Plan(
            @NotNull(message = "请填写首次走访日期") LocalDate visitOn,

            @NotBlank(message = "请填写走访的主题") @Size(max = 500, message = "走访的主题不能超过五百字")
            String subject) {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = outreaches.get(OutreachVariables.OUTREACH.get(execution));
        var plan = submission.read(execution, Plan.class);
        VisitDays.mustBeToCome(one, LocalDate.now(clock), plan.visitOn(), "首次走访日期");
        outreaches.planned(one.id(), plan.visitOn(), plan.subject());
    }
}
