package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;

/** 撤回审查申请 (规则76, 79): allowed until the 调解书 is served; the review ends and its limits with it. */
@Component
class EndWithdrawnReview implements JavaDelegate {

    private final Reviews reviews;
    private final ReviewPapers papers;
    private final Clocks clocks;

    EndWithdrawnReview(Reviews reviews, ReviewPapers papers, Clocks clocks) {
        this.reviews = reviews;
        this.papers = papers;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.get(REVIEW.get(execution));
        clocks.cease(review.number(), "M10");
        clocks.cease(review.number(), "M11");
        papers.termination(review, "当事人撤回审查申请");
        reviews.close(review.id(), ReviewOutcome.WITHDRAWN);
    }
}
