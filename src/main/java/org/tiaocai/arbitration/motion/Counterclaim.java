package org.tiaocai.arbitration.motion;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 反申请合并处理 (规则36, 46(4)): it is ruled on with the rest, the award's limit begins anew, and the applicant may answer it. */
@Component
record Counterclaim(Claims claims, ClaimsAsked asked, RunningLimits limits, Clock clock) implements SideRoad {

    /**
     * @param claimAmount in yuan
     * @param claimants the respondents who raise it; all of them where nobody is named
     * @param respondents the applicants against whom, in the same way
     */
    public record Details(
            @Asked("请求事项") @NotNull(message = "请选择反申请的请求事项") ClaimType claimType,

            @Asked("金额（元）")
            @PositiveOrZero(message = "请求金额不能为负数")
            @Digits(integer = 12, fraction = 2, message = "请求金额最多两位小数")
            @Nullable
            BigDecimal claimAmount,

            @Asked("请求的期间自") @Nullable LocalDate claimFrom,
            @Asked("请求的期间至") @Nullable LocalDate claimTo,

            @Asked("请求的具体内容") @Size(max = 2_000, message = "请求的具体内容不能超过两千字") @Nullable
            String claimDetail,

            @Asked(
                    value = "由哪些被申请人提出（不选的为全体）",
                    of = {Side.RESPONDENT})
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            @Nullable
            List<Long> claimants,

            @Asked(
                    value = "针对哪些申请人（不选的为全体）",
                    of = {Side.APPLICANT})
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            @Nullable
            List<Long> respondents)
            implements AsksForClaim {}

    @Override
    public MotionDetails ofOne(long party, MotionDetails details) {
        var said = (Details) details;
        return new Details(
                said.claimType(),
                said.claimAmount(),
                said.claimFrom(),
                said.claimTo(),
                said.claimDetail(),
                ClaimsAsked.madeBy(said, party),
                said.respondents());
    }

    @Override
    public void check(RegistrationNumber number, MotionDetails details) {
        asked.check(number, Side.RESPONDENT, (Details) details);
    }

    /** All are all of that day: nobody who comes later has raised it. */
    @Override
    public MotionDetails asOf(RegistrationNumber number, MotionDetails details) {
        var said = (Details) details;
        var claim = asked.shown(number, Side.RESPONDENT, said, null, null);
        return new Details(
                said.claimType(),
                said.claimAmount(),
                said.claimFrom(),
                said.claimTo(),
                said.claimDetail(),
                claim.claimants(),
                claim.respondents());
    }

    @Override
    public void follow(Motion motion) {
        var claim = motion.details(Details.class);
        var today = LocalDate.now(clock);
        claims.add(motion.number(), Side.RESPONDENT, asked.claim(claim, null, motion.content()), asked.named(claim));
        limits.reset(motion.number(), MotionKind.AWARD_LIMIT, today, "反申请合并处理，重新计算");
    }

    @Override
    public Optional<Answer.To> answered(Motion motion) {
        return Optional.of(Answer.To.COUNTERCLAIM);
    }

    @Override
    public boolean isAgainst(Motion motion, long partyId) {
        var named = asked.named(motion.details(Details.class)).respondents();
        return asked.isAmong(named, motion.number(), partyId, claims.of(motion.number()), Side.RESPONDENT);
    }

    /**
     * 反申请处理通知书: merged, to be applied for separately, or not accepted.
     *
     * @param words the claim's own
     * @param claimants 反申请人
     * @param against 反申请的对方
     */
    record CounterclaimNotice(
            LocalDate raisedOn,
            String content,
            ClaimType claimType,
            @Nullable BigDecimal claimAmount,
            boolean spans,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable String words,
            @Nullable String claimants,
            @Nullable String against,
            boolean merged,
            boolean separate,
            boolean notAccepted,
            @Nullable LocalDate decidedOn,
            @Reckoned @Nullable LocalDate awardDue,
            @Nullable String reason)
            implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        var number = motion.number();
        var claim = asked.shown(number, Side.RESPONDENT, motion.details(Details.class), null, null);
        return new CounterclaimNotice(
                motion.raisedOn(),
                motion.content(),
                claim.type(),
                claim.amount(),
                claim.fromDay() != null || claim.toDay() != null,
                claim.fromDay(),
                claim.toDay(),
                claim.detail(),
                asked.names(number, claim.claimants()),
                asked.names(number, claim.respondents()),
                motion.decision() == Motion.Decision.GRANTED,
                motion.decision() == Motion.Decision.SEPARATE,
                motion.decision() == Motion.Decision.OUT_OF_SCOPE,
                motion.decidedOn(),
                due.now(),
                motion.decisionReason());
    }
}
