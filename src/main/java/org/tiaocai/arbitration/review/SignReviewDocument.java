package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.TaskOutcome;

/** 仲裁员在调解书上签名 (规则77): who reviewed the agreement. */
@Component
record SignReviewDocument(Reviews reviews, Journal journal, Actor actor) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var review = reviews.get(REVIEW.get(execution));
        actor.mustBeOneOf(List.of(Objects.requireNonNull(review.arbitrator())), "调解书只能由审查的仲裁员本人签名");
        journal.act(review.number(), "仲裁员在调解书上签名", null);
    }
}
