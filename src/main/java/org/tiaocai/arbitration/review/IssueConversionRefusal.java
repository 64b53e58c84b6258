package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;

/** 发出不予制作调解书通知书 (D206, 规则78), which ends the review (规则79). */
@Component
class IssueConversionRefusal implements JavaDelegate {

    private final Reviews reviews;
    private final Papers papers;

    IssueConversionRefusal(Reviews reviews, Papers papers) {
        this.reviews = reviews;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.close(REVIEW.get(execution), ReviewOutcome.NOT_CONVERTED);
        papers.issue(execution, "conversion-refusal");
        papers.issue(execution, "review-termination");
    }
}
