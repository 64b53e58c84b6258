package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.Digits;
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

/** 反申请合并处理 (规则36, 46(4)): it is ruled on with the rest, the award's limit begins anew, and the applicant may answer it. */
@Component
record Counterclaim(Claims claims, RunningLimits limits, Clock clock) implements SideRoad {

    /** @param claimAmount in yuan */
    public record Details(
            @Asked("请求事项") @NotNull(message = "请选择反申请的请求事项") ClaimType claimType,

            @Asked("金额（元）")
            @PositiveOrZero(message = "请求金额不能为负数")
            @Digits(integer = 12, fraction = 2, message = "请求金额最多两位小数")
            @Nullable
            BigDecimal claimAmount)
            implements MotionDetails {}

    @Override
    public void follow(Motion motion) {
        var claim = motion.details(Details.class);
        var today = LocalDate.now(clock);
        claims.add(motion.number(), Side.RESPONDENT, claim.claimType(), claim.claimAmount(), motion.content());
        limits.reset(motion.number(), MotionKind.AWARD_LIMIT, today, "反申请合并处理，重新计算");
    }

    @Override
    public Optional<Answer.To> answered(Motion motion) {
        return Optional.of(Answer.To.COUNTERCLAIM);
    }

    /** 反申请处理通知书: merged, to be applied for separately, or not accepted. */
    record CounterclaimNotice(
            LocalDate raisedOn,
            String content,
            ClaimType claimType,
            @Nullable BigDecimal claimAmount,
            boolean merged,
            boolean separate,
            boolean notAccepted,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate awardDue,
            @Nullable String reason)
            implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        return new CounterclaimNotice(
                motion.raisedOn(),
                motion.content(),
                motion.details(Details.class).claimType(),
                motion.details(Details.class).claimAmount(),
                motion.decision() == Motion.Decision.GRANTED,
                motion.decision() == Motion.Decision.SEPARATE,
                motion.decision() == Motion.Decision.OUT_OF_SCOPE,
                motion.decidedOn(),
                due.now(),
                motion.decisionReason());
    }
}
