package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.ACCEPTANCE;
import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.review.ReviewVariables.Acceptance;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 决定是否受理审查 (规则75): five grounds of refusal and no others; acceptance starts the review's five working days. */
@Component
record DecideOnReview(
        Submission submission, Reviews reviews, Claims claims, RunningLimits limits, Journal journal, Clock clock)
        implements TaskOutcome {

    record Decision(@Nullable RefusalGround ground) {}

    @Override
    public void completed(DelegateExecution execution) {
        var ground = submission.read(execution, Decision.class).ground();
        var review = reviews.get(REVIEW.get(execution));
        var today = LocalDate.now(clock);
        limits.settle(review.number(), RuleIds.REVIEW_ACCEPTANCE);
        if (ACCEPTANCE.get(execution) == Acceptance.ACCEPTED) {
            checkAcceptable(review);
            reviews.decide(review.id(), today, null);
            limits.start(review.number(), RuleIds.REVIEW_LIMIT, today);
            journal.act(review.number(), "受理仲裁审查申请", "受理日期：" + today);
        } else {
            if (ground == null) {
                throw new Refused("请选择不予受理的法定事由");
            }
            reviews.decide(review.id(), today, ground);
            journal.act(review.number(), "不予受理仲裁审查申请", ground.label());
        }
    }

    private void checkAcceptable(Review review) {
        var tooLate = limits.of(review.number()).stream()
                .filter(limit -> limit.rule().equals(RuleIds.REVIEW_APPLICATION))
                .anyMatch(limit -> review.appliedOn().isAfter(limit.dueOn()));
        if (tooLate) {
            throw new Refused("双方于 " + review.appliedOn() + " 申请，已超出协议生效之日起十五日的期间，不能受理（规则第七十五条）");
        }
        var relation = claims.of(review.number()).stream().anyMatch(claim -> claim.type() == ClaimType.LABOUR_RELATION);
        if (relation) {
            throw new Refused("请求中有确认劳动关系的事项，不能受理审查（规则第七十五条）");
        }
    }
}
