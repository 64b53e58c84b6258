package org.tiaocai.linkage.observation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.observation.Observers.Marks;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 填写评议表. */
@Component
record CommentOnHearing(Submission submission, Observers observers, Clock clock) implements TaskOutcome {

    private static final String RANGE = "每项评分在一分到五分之间";

    record Comment(
            @Min(value = 1, message = RANGE) @Max(value = 5, message = RANGE)
            int procedure,

            @Min(value = 1, message = RANGE) @Max(value = 5, message = RANGE)
            int steering,

            @Min(value = 1, message = RANGE) @Max(value = 5, message = RANGE)
            int facts,

            @Min(value = 1, message = RANGE) @Max(value = 5, message = RANGE)
            int mediation,

            @NotBlank(message = "请填写评议意见") @Size(max = 4_000, message = "评议意见不能超过四千字")
            String comments) {}

    @Override
    public void completed(DelegateExecution execution) {
        var comment = submission.read(execution, Comment.class);
        observers.commented(
                ObservationVariables.OBSERVATION.get(execution),
                ObservationVariables.OBSERVER.get(execution),
                new Marks(comment.procedure(), comment.steering(), comment.facts(), comment.mediation()),
                comment.comments(),
                LocalDate.now(clock));
    }
}
