package org.tiaocai.linkage.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 落实议定事项: what came of it. */
@Component
record CarryOutAction(Submission submission, ConferenceActions actions, Clock clock) implements TaskOutcome {

    record Outcome(
            @NotBlank(message = "请填写落实情况") @Size(max = 4_000, message = "落实情况不能超过四千字")
            String outcome) {}

    @Override
    public void completed(DelegateExecution execution) {
        actions.done(
                ConferenceVariables.ACTION.get(execution),
                LocalDate.now(clock),
                submission.read(execution, Outcome.class).outcome());
    }
}
