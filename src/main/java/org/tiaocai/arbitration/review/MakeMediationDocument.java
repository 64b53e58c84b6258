package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 制作调解书 (D208, 规则77): what the agreement says, word for word. */
@Component
class MakeMediationDocument implements JavaDelegate {

    private final Reviews reviews;
    private final ReviewPapers papers;

    MakeMediationDocument(Reviews reviews, ReviewPapers papers) {
        this.reviews = reviews;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.get(REVIEW.get(execution));
        papers.mediationDocument(review);
    }
}
