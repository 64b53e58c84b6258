package org.tiaocai.linkage.designation;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.designation.DesignationVariables.Answer;
import org.tiaocai.mediation.DesignatedMediations;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 确认是否接受法院委派 (在线调解规则12): from the acceptance on the mediation's own limit runs. */
@Component
record ConfirmDesignation(
        Submission submission,
        Designations designations,
        DesignatedMediations mediations,
        RunningLimits limits,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    record Confirmation(
            @Nullable String organisation,

            @Nullable @Size(max = 2_000, message = "不接受的原因不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var form = submission.read(execution, Confirmation.class);
        var reason = form.reason();
        var designation = designations.get(RegistrationNumber.of(execution));
        var number = designation.number();
        limits.settle(number, RuleIds.DESIGNATION_CONFIRMATION);
        if (DesignationVariables.ANSWER.get(execution) == Answer.ACCEPTED) {
            var today = LocalDate.now(clock);
            designations.accepted(number, today);
            limits.start(number, designation.kind().rule(), today);
            mediations.begin(
                    execution, number, form.organisation(), designation.kind().rule());
            journal.act(number, "接受法院委派", null);
        } else if (reason == null || reason.isBlank()) {
            throw new Refused("不接受的，请填写原因");
        } else {
            designations.declined(number, reason);
        }
    }
}
