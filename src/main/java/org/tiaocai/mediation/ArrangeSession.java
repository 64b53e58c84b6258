package org.tiaocai.mediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.SessionKinds;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 人工排期: the coordinator's own choice of room and time, held to the same limits. */
@Component
record ArrangeSession(Submission submission, SessionPlan plan, SessionKinds kinds, Bookings bookings)
        implements TaskOutcome {

    record Choice(
            @NotBlank(message = "请选择调解室") String room,
            @NotNull(message = "请选择开始时间") LocalDateTime startsAt,
            @Nullable String sessionKind) {}

    @Override
    public void completed(DelegateExecution execution) {
        var choice = submission.read(execution, Choice.class);
        var request = kinds.chosen(plan.request(execution), choice.sessionKind());
        plan.arranged(execution, bookings.book(request, choice.room(), choice.startsAt()));
    }
}
