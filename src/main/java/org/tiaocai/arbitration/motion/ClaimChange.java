package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.limits.RunningLimits;

/** 增加、变更请求获准 (规则44, 46(3)): the award's limit begins anew; each respondent has a new period to answer. */
@Component
record ClaimChange(Claims claims, RunningLimits limits, Clock clock) implements SideRoad {

    /**
     * @param claimReplaces the ordinal of the claim that is changed; null when one is added
     * @param claimAmount in yuan
     * @param answerWaived the respondent does without a new answer period
     */
    public record Details(
            @Asked(value = "变更哪一项", claim = true) @Nullable Integer claimReplaces,

            @Asked("请求事项") @NotNull(message = "请选择增加或者变更的请求事项")
            ClaimType claimType,

            @Asked("金额（元）") @PositiveOrZero(message = "请求金额不能为负数") @Nullable
            BigDecimal claimAmount,

            @Asked("被申请人明确放弃新的答辩期") boolean answerWaived)
            implements MotionDetails {}

    @Override
    public void follow(Motion motion) {
        var change = motion.details(Details.class);
        var today = LocalDate.now(clock);
        if (change.claimReplaces() != null) {
            claims.replace(motion.number(), change.claimReplaces(), today);
        }
        claims.add(motion.number(), Side.APPLICANT, change.claimType(), change.claimAmount(), motion.content());
        limits.start(motion.number(), MotionKind.AWARD_LIMIT, "", today, "增加、变更请求获准，重新计算");
    }

    @Override
    public Optional<Answer.To> answered(Motion motion) {
        return motion.details(Details.class).answerWaived() ? Optional.empty() : Optional.of(Answer.To.CLAIM_CHANGE);
    }

    /** 增加、变更仲裁请求通知书. */
    record ClaimChangeNotice(
            LocalDate raisedOn,
            String content,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate awardDue,
            boolean answerWaived)
            implements Facts {}

    /** 不予变更仲裁请求通知书. */
    record ClaimChangeRefusal(LocalDate raisedOn, @Nullable String reason) implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        return motion.decision() == Motion.Decision.GRANTED
                ? new ClaimChangeNotice(
                        motion.raisedOn(),
                        motion.content(),
                        motion.decidedOn(),
                        due.now(),
                        motion.details(Details.class).answerWaived())
                : new ClaimChangeRefusal(motion.raisedOn(), motion.decisionReason());
    }
}
