package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.ACCEPTANCE;
import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.review.ReviewVariables.Acceptance;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.AgreedTerms;
import org.tiaocai.mediation.Agreement;
import org.tiaocai.mediation.AgreementsInForce;
import org.tiaocai.mediation.ConfirmedByCourt;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/**
 * 决定是否受理审查 (规则75): five grounds of refusal and no others, and none that what is on record speaks against; acceptance
 * starts the review's five working days.
 */
@Component
record DecideOnReview(
        Submission submission,
        Reviews reviews,
        AgreementsInForce agreements,
        List<ConfirmedByCourt> courts,
        Claims claims,
        RunningLimits limits,
        Journal journal,
        Clock clock)
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
            checkRefusable(review, ground);
            reviews.decide(review.id(), today, ground);
            journal.act(review.number(), "不予受理仲裁审查申请", ground.label());
        }
    }

    private void checkAcceptable(Review review) {
        if (lastDay(review).filter(review.appliedOn()::isAfter).isPresent()) {
            throw new Refused("双方于 " + review.appliedOn() + " 申请，已超出协议生效之日起十五日的期间，不能受理（规则第七十五条）");
        }
        if (asksForRelation(review)) {
            throw new Refused("请求中有确认劳动关系的事项，不能受理审查（规则第七十五条）");
        }
        confirmedOn(review).ifPresent(on -> {
            throw new Refused("人民法院已于 " + on + " 裁定确认这份调解协议，不能受理审查（规则第七十五条）");
        });
    }

    /** 事由与记录不符: both would lose a way that the law leaves them. */
    private void checkRefusable(Review review, RefusalGround ground) {
        if (ground == RefusalGround.LATE) {
            lastDay(review).filter(day -> !review.appliedOn().isAfter(day)).ifPresent(day -> {
                throw new Refused(
                        "双方于 " + review.appliedOn() + " 申请，在期间之内（最后一日是 " + day + "），不能以超出申请期间为由不予受理（规则第七十五条）");
            });
        }
        if (ground == RefusalGround.LABOUR_RELATION && !asksForRelation(review) && !speaksOfRelation(review)) {
            throw new Refused("请求和调解协议中都没有确认劳动关系的事项，不能以此为由不予受理（规则第七十五条），请核对事由");
        }
    }

    private Optional<LocalDate> lastDay(Review review) {
        return limits.of(review.number()).stream()
                .filter(limit -> limit.rule().equals(RuleIds.REVIEW_APPLICATION))
                .map(RunningLimit::dueOn)
                .reduce((earlier, later) -> later);
    }

    private boolean asksForRelation(Review review) {
        return claims.of(review.number()).stream().anyMatch(claim -> claim.type() == ClaimType.LABOUR_RELATION);
    }

    /** Whether the words confirm one is for who decides; without the word they cannot. */
    private boolean speaksOfRelation(Review review) {
        var items = agreements.agreed(review.number()).items().stream().map(AgreedTerms.Line::words);
        return Stream.concat(agreements.of(review.number()).map(Agreement::terms).stream(), items)
                .anyMatch(words -> words != null && words.contains("关系"));
    }

    private Optional<LocalDate> confirmedOn(Review review) {
        return courts.stream()
                .flatMap(one -> one.confirmedOn(review.number()).stream())
                .findFirst();
    }
}
