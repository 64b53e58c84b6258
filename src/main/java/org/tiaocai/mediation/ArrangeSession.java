package org.tiaocai.mediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 人工排期: the coordinator's own choice of room and time, held to the same limits. */
@Component
record ArrangeSession(Submission submission, SessionPlan plan, Bookings bookings) implements TaskOutcome {

    record Choice(
            @NotBlank(message = "请选择调解室") String room,
            @NotNull(message = "请选择开始时间") LocalDateTime startsAt) {}

    @Override
    public void completed(DelegateExecution execution) {
        var choice = submission.read(execution, Choice.class);
        plan.arranged(execution, bookings.book(plan.request(execution), choice.room(), choice.startsAt()));
    }
}
