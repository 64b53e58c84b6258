package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.HearingOutcome;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 增加、变更请求获准 (规则44, 46(3)): the award's limit begins anew; each respondent has a new period to answer. */
@Component
record ClaimChange(Claims claims, Parties parties, RunningLimits limits, Hearings hearings, Clock clock) implements SideRoad {

    /**
     * @param claimReplaces the ordinal of the claim that is changed; null when one is added
     * @param claimAmount in yuan
     * @param answerWaived the respondent does without a new answer period
     */
    public record Details(
            @Asked(value = "变更哪一项", claim = true) @Nullable Integer claimReplaces,

            @Asked("请求事项") @NotNull(message = "请选择增加或者变更的请求事项")
            ClaimType claimType,

            @Asked("金额（元）")
            @PositiveOrZero(message = "请求金额不能为负数")
            @Digits(integer = 12, fraction = 2, message = "请求金额最多两位小数")
            @Nullable
            BigDecimal claimAmount,

            @Asked("被申请人明确放弃新的答辩期") boolean answerWaived)
            implements MotionDetails {}

    /** What is changed is a claim of the applicants that stands; somebody else's, or none, is a slip. */
    @Override
    public void check(RegistrationNumber number, MotionDetails details) {
        var changed = ((Details) details).claimReplaces();
        if (changed != null
                && claims.of(number).stream()
                        .noneMatch(claim -> claim.ordinal() == changed && claim.raisedBy() == Side.APPLICANT)) {
            throw new Refused("没有第 " + changed + " 项请求，或者它已经变更，请从列表中选择要变更的请求");
        }
    }

    /**
     * In time it is examined here; late it is an application of its own, and the tribunal says so in writing (规则44), but
     * for 经济补偿 that becomes 赔偿金, which has to be allowed until the debate ends (人社部发〔2022〕9号).
     */
    @Override
    public void check(Motion motion, Motion.Decision decision) {
        var isLate = Standing.evidencePeriodEndedBefore(motion.raisedOn(), limits.of(motion.number()));
        if (!isLate && decision == Motion.Decision.SEPARATE) {
            throw new Refused("在举证期限届满前提出的，应当在本案中审查，不能告知另行申请（规则第四十四条）");
        }
        if (isLate && isFromSeveranceToDamages(motion) && !isDebateOver(motion)) {
            if (decision != Motion.Decision.GRANTED) {
                throw new Refused("由经济补偿变更为违法解除、终止赔偿金，基于同一事实的，在辩论终结前应当准许");
            }
        } else if (isLate && decision != Motion.Decision.SEPARATE) {
            throw new Refused("举证期限已经届满，增加、变更请求的，应当书面告知另行申请仲裁，请选择“" + Motion.Decision.SEPARATE.label() + "”（规则第四十四条）");
        }
    }

    private boolean isFromSeveranceToDamages(Motion motion) {
        var change = motion.details(Details.class);
        return change.claimType() == ClaimType.UNLAWFUL_TERMINATION_DAMAGES
                && claims.of(motion.number()).stream()
                        .anyMatch(claim -> Integer.valueOf(claim.ordinal()).equals(change.claimReplaces())
                                && claim.type() == ClaimType.SEVERANCE);
    }

    private boolean isDebateOver(Motion motion) {
        return hearings.lastHeld(motion.number())
                .map(Hearing::minutes)
                .filter(minutes -> minutes.outcome() == HearingOutcome.CONCLUDED)
                .filter(minutes -> minutes.heldOn().isBefore(motion.raisedOn()))
                .isPresent();
    }

    @Override
    public void follow(Motion motion) {
        var change = motion.details(Details.class);
        var today = LocalDate.now(clock);
        var replaced = change.claimReplaces();
        if (replaced == null) {
            claims.add(motion.number(), Side.APPLICANT, change.claimType(), change.claimAmount(), motion.content());
        } else {
            claims.change(motion.number(), replaced, today, change.claimType(), change.claimAmount(), motion.content());
        }
        limits.reset(motion.number(), MotionKind.AWARD_LIMIT, today, "增加、变更请求获准，重新计算");
    }

    @Override
    public Optional<Answer.To> answered(Motion motion) {
        return motion.details(Details.class).answerWaived() ? Optional.empty() : Optional.of(Answer.To.CLAIM_CHANGE);
    }

    /** 增加、变更仲裁请求通知书: what was asked for before, what now, by whom and against whom. */
    record ClaimChangeNotice(
            LocalDate raisedOn,
            String content,
            @Nullable String claimBefore,
            String claimNow,
            @Nullable String claimants,
            @Nullable String against,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate awardDue,
            boolean answerWaived)
            implements Facts {}

    /** 不予变更仲裁请求通知书. */
    record ClaimChangeRefusal(
            LocalDate raisedOn, boolean late, @Nullable String reason) implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        return motion.decision() == Motion.Decision.GRANTED
                ? granted(motion, due)
                : new ClaimChangeRefusal(
                        motion.raisedOn(), motion.decision() == Motion.Decision.SEPARATE, motion.decisionReason());
    }

    private ClaimChangeNotice granted(Motion motion, AwardDue due) {
        var number = motion.number();
        var change = motion.details(Details.class);
        var standing = claims.of(number);
        var now = standing.get(standing.size() - 1);
        return new ClaimChangeNotice(
                motion.raisedOn(),
                motion.content(),
                Optional.ofNullable(change.claimReplaces())
                        .flatMap(ordinal -> claims.replaced(number, ordinal))
                        .map(Claim::line)
                        .orElse(null),
                now.line(),
                names(number, now.claimants()),
                names(number, now.respondents()),
                motion.decidedOn(),
                due.now(),
                change.answerWaived());
    }

    private @Nullable String names(RegistrationNumber number, List<Long> ids) {
        var named = parties.of(number).stream()
                .filter(party -> ids.contains(party.id()))
                .map(Party::name)
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? null : named;
    }
}
