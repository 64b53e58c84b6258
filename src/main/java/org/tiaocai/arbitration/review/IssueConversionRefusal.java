package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发出不予制作调解书通知书 (D206, 规则78), which ends the review (规则79). */
@Component
class IssueConversionRefusal implements JavaDelegate {

    private final Reviews reviews;
    private final ReviewPapers papers;

    IssueConversionRefusal(Reviews reviews, ReviewPapers papers) {
        this.reviews = reviews;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.get(REVIEW.get(execution));
        papers.conversionRefusal(review);
        papers.termination(review, "经审查不予制作调解书");
        reviews.close(review.id(), ReviewOutcome.NOT_CONVERTED);
    }
}
