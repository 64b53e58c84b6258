package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发出审查受理通知书 (D202). */
@Component
class IssueReviewAcceptance implements JavaDelegate {

    private final Reviews reviews;
    private final ReviewPapers papers;

    IssueReviewAcceptance(Reviews reviews, ReviewPapers papers) {
        this.reviews = reviews;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.get(REVIEW.get(execution));
        papers.acceptance(review);
    }
}
