package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.ARBITRATOR;
import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 指定审查的仲裁员 (规则77). */
@Component
record DesignateReviewArbitrator(
        Submission submission, Reviews reviews, ReviewArbitrators arbitrators, Journal journal, Actor actor)
        implements TaskOutcome {

    record Designation(@NotBlank(message = "请选择仲裁员") String arbitrator) {}

    @Override
    public void completed(DelegateExecution execution) {
        var arbitrator = submission.read(execution, Designation.class).arbitrator();
        var review = reviews.get(REVIEW.get(execution));
        var name = actor.nameOf(arbitrator);
        arbitrators.mustBeFree(review.number(), arbitrator);
        actor.mustNotBeOneOf(List.of(arbitrator), "指定人不能指定自己审查，请另选一位仲裁员");
        reviews.designate(review.id(), arbitrator);
        ARBITRATOR.set(execution, arbitrator);
        journal.act(review.number(), "指定仲裁员审查调解协议", name);
    }
}
