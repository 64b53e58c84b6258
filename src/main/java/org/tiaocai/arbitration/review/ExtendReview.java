package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 延长审查期限 (D205, 规则76): five more working days, approved before the first five are over. */
@Component
record ExtendReview(Reviews reviews, RunningLimits limits, Journal journal) implements JavaDelegate {

    private static final int WORKING_DAYS = 5;

    @Override
    public void execute(DelegateExecution execution) {
        var review = reviews.get(REVIEW.get(execution));
        var due = limits.extend(review.number(), RuleIds.REVIEW_LIMIT, WORKING_DAYS, "经批准延长五个工作日");
        journal.act(review.number(), "批准延长审查期限", "延长至 " + due);
    }
}
