package org.tiaocai.linkage.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 告知当事人 that colleagues will watch their hearing. */
@Component
record TellPartiesOfObservation(Submission submission, Observations observations, Journal journal, Clock clock)
        implements TaskOutcome {

    record Told(
            @NotBlank(message = "请填写告知的方式和各方的意见") @Size(max = 500, message = "告知情况不能超过五百字")
            String how) {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = observations.get(ObservationVariables.OBSERVATION.get(execution));
        var how = submission.read(execution, Told.class).how();
        observations.told(one.id(), LocalDate.now(clock), how);
        journal.act(Objects.requireNonNull(one.number()), "告知当事人庭审观摩", how);
    }
}
