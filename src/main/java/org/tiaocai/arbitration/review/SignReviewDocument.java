package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.TaskOutcome;

/**
 * 仲裁员在调解书上签名 (规则77): who reviewed the agreement, or to whom the task was handed over because that one has left, and
 * who then answers for the review.
 */
@Component
record SignReviewDocument(Reviews reviews, ReviewArbitrators arbitrators, Journal journal, Actor actor)
        implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var review = reviews.get(REVIEW.get(execution));
        var signer = actor.id();
        if (!signer.equals(review.arbitrator())) {
            arbitrators.mustBeFree(review.number(), signer);
            reviews.designate(review.id(), signer);
        }
        journal.act(review.number(), "仲裁员在调解书上签名", null);
    }
}
