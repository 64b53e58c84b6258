package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimits;

/** 撤回审查申请 (规则76, 79): allowed until the 调解书 is served; the review ends and its limits with it. */
@Component
class EndWithdrawnReview implements JavaDelegate {

    private final Reviews reviews;
    private final Papers papers;
    private final RunningLimits limits;

    EndWithdrawnReview(Reviews reviews, Papers papers, RunningLimits limits) {
        this.reviews = reviews;
        this.papers = papers;
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.get(REVIEW.get(execution));
        limits.cease(review.number(), "M10");
        limits.cease(review.number(), "M11");
        reviews.close(review.id(), ReviewOutcome.WITHDRAWN);
        papers.issue(execution, "review-termination");
    }
}
