package org.tiaocai.linkage.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 评查改判案件: nobody reviews a file that they handled. */
@Component
record ReviewReversedCase(Submission submission, CourtResults results, Journal journal, Actor actor)
        implements TaskOutcome {

    record Review(
            @NotBlank(message = "请填写评查意见") @Size(max = 4_000, message = "评查意见不能超过四千字")
            String review) {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = results.get(FeedbackVariables.RESULT.get(execution));
        results.reviewed(one, submission.read(execution, Review.class).review(), actor.id());
        journal.act(one.number(), "改判案件已评查", null);
    }
}
