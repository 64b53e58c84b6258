package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 登记审查申请 (D201): ends the fifteen days to apply (M09); the commission decides promptly whether to accept (M10). */
@Component
record RegisterReview(Reviews reviews, RunningLimits limits) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.get(REVIEW.get(execution));
        limits.settle(review.number(), RuleIds.REVIEW_APPLICATION, review.appliedOn());
        limits.start(review.number(), RuleIds.REVIEW_ACCEPTANCE, review.appliedOn());
    }
}
