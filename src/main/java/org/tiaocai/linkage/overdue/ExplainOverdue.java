package org.tiaocai.linkage.overdue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.overdue.OverdueCase.Excuse;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 说明逾期情况 (解释一12). */
@Component
record ExplainOverdue(Submission submission, OverdueCases overdue) implements TaskOutcome {

    record Explanation(
            @NotNull(message = "请选择逾期的情形") Excuse excuse,

            @NotBlank(message = "请说明具体情况") @Size(max = 4_000, message = "情况说明不能超过四千字")
            String account) {}

    @Override
    public void completed(DelegateExecution execution) {
        var form = submission.read(execution, Explanation.class);
        overdue.explained(overdue.get(OverdueVariables.OVERDUE.get(execution)), form.excuse(), form.account());
    }
}
