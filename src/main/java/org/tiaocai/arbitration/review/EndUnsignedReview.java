package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 终止审查 (D): one side would not sign, the 调解书 takes no effect; both are told. */
@Component
class EndUnsignedReview implements JavaDelegate {

    private final Reviews reviews;
    private final ReviewPapers papers;

    EndUnsignedReview(Reviews reviews, ReviewPapers papers) {
        this.reviews = reviews;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.get(REVIEW.get(execution));
        papers.termination(review, "调解书未经双方当事人签收");
    }
}
