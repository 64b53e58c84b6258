package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;

/** 发出不予受理通知书 (D203, 规则75): the ground and the ways that stay open. */
@Component
class IssueReviewRefusal implements JavaDelegate {

    private final Reviews reviews;
    private final Papers papers;

    IssueReviewRefusal(Reviews reviews, Papers papers) {
        this.reviews = reviews;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        papers.issue(execution, "review-refusal");
        reviews.close(REVIEW.get(execution), ReviewOutcome.REFUSED);
    }
}
