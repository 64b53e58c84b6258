package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发出不予受理通知书 (D203, 规则75): the ground and the ways that stay open. */
@Component
class IssueReviewRefusal implements JavaDelegate {

    private final Reviews reviews;
    private final ReviewPapers papers;

    IssueReviewRefusal(Reviews reviews, ReviewPapers papers) {
        this.reviews = reviews;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.get(REVIEW.get(execution));
        papers.refusal(review);
        reviews.close(review.id(), ReviewOutcome.REFUSED);
    }
}
