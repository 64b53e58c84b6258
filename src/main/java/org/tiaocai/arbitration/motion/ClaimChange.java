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
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.HearingOutcome;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 增加、变更请求获准 (规则44, 46(3)): the award's limit begins anew; each respondent has a new period to answer. */
@Component
record ClaimChange(
        Claims claims,
        ClaimsLeft open,
        ClaimsAsked asked,
        Parties parties,
        RunningLimits limits,
        Hearings hearings,
        Clock clock)
        implements SideRoad {

    /**
     * @param claimReplaces the ordinal of the claim that is changed; null when one is added
     * @param claimAmount in yuan
     * @param claimants who makes the claim; where nobody is named, who made the one that is changed, or everybody
     * @param respondents against whom, in the same way
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

            @Asked("请求的期间自（变更的不填，沿用原请求）") @Nullable LocalDate claimFrom,
            @Asked("请求的期间至") @Nullable LocalDate claimTo,

            @Asked("请求的具体内容（变更的不填，沿用原请求）") @Size(max = 2_000, message = "请求的具体内容不能超过两千字") @Nullable
            String claimDetail,

            @Asked(
                    value = "由谁提出（不选的：变更的沿用原请求，增加的为全体申请人）",
                    of = {Side.APPLICANT})
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            @Nullable
            List<Long> claimants,

            @Asked(
                    value = "针对谁（不选的：变更的沿用原请求，增加的为全体被申请人）",
                    of = {Side.RESPONDENT})
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            @Nullable
            List<Long> respondents,

            @Asked("被申请人明确放弃新的答辩期") boolean answerWaived)
            implements AsksForClaim {}

    /** A claim that is changed stays whose it was. */
    @Override
    public MotionDetails ofOne(long party, MotionDetails details) {
        var said = (Details) details;
        return said.claimReplaces() != null
                ? said
                : new Details(
                        null,
                        said.claimType(),
                        said.claimAmount(),
                        said.claimFrom(),
                        said.claimTo(),
                        said.claimDetail(),
                        ClaimsAsked.madeBy(said, party),
                        said.respondents(),
                        said.answerWaived());
    }

    /** What is changed is a claim of the applicants that stands; somebody else's, or none, is a slip. */
    @Override
    public void check(RegistrationNumber number, MotionDetails details) {
        asked.check(number, Side.APPLICANT, (Details) details);
        var respondents = parties.standing(number).stream()
                .filter(party -> party.side() == Side.RESPONDENT)
                .count();
        if (((Details) details).answerWaived() && respondents > 1) {
            throw new Refused("有几名被申请人的，放弃新的答辩期是各自的事：请不勾选，由各被申请人在登记答辩时分别说明");
        }
        var changed = ((Details) details).claimReplaces();
        if (changed != null && open.awards().awardedInPart(number).containsKey(changed)) {
            throw new Refused("第 " + changed + " 项请求的一部分已经先行裁决，不能再变更：其余部分继续审理，新的请求请“增加”");
        }
        if (changed != null
                && open.of(number).stream()
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
        var claim = asked.claim(change, before(motion).orElse(null), words(motion));
        if (replaced == null) {
            claims.add(motion.number(), Side.APPLICANT, claim, asked.named(change));
        } else {
            claims.change(motion.number(), replaced, today, claim, asked.named(change));
        }
        limits.reset(motion.number(), MotionKind.AWARD_LIMIT, today, "增加、变更请求获准，重新计算");
    }

    /** The claim that is to be changed, while it stands. */
    private Optional<Claim> before(Motion motion) {
        return claims.of(motion.number()).stream()
                .filter(claim -> Integer.valueOf(claim.ordinal())
                        .equals(motion.details(Details.class).claimReplaces()))
                .findFirst();
    }

    /** What a claim says that has no words of its own: what it said before; a new one says what it was asked for with. */
    private @Nullable String words(Motion motion) {
        return motion.details(Details.class).claimReplaces() == null
                ? motion.content()
                : before(motion).map(Claim::detail).orElse(null);
    }

    @Override
    public Optional<Answer.To> answered(Motion motion) {
        return motion.details(Details.class).answerWaived() ? Optional.empty() : Optional.of(Answer.To.CLAIM_CHANGE);
    }

    @Override
    public boolean isAgainst(Motion motion, long partyId) {
        var number = motion.number();
        var change = motion.details(Details.class);
        var named = asked.named(change).respondents();
        var as = named.isEmpty()
                ? Optional.ofNullable(change.claimReplaces())
                        .flatMap(ordinal -> claims.replaced(number, ordinal))
                        .map(Claim::respondents)
                        .orElse(named)
                : named;
        return asked.isAmong(as, number, partyId, claims.of(number), Side.APPLICANT);
    }

    /**
     * 增加、变更仲裁请求通知书: what was asked for before, what now, by whom and against whom.
     *
     * @param content why it was asked for, in the motion's words
     */
    record ClaimChangeNotice(
            LocalDate raisedOn,
            String content,
            @Nullable String claimBefore,
            @Nullable String claimantsBefore,
            @Nullable String againstBefore,
            String claimNow,
            @Nullable String claimants,
            @Nullable String against,
            @Nullable LocalDate decidedOn,
            @Reckoned @Nullable LocalDate awardDue,
            boolean answerWaived)
            implements Facts {}

    /** 不予变更仲裁请求通知书: what was asked for, and what stands instead. */
    record ClaimChangeRefusal(
            LocalDate raisedOn,
            @Nullable String claimBefore,
            String claimNow,
            @Nullable String claimants,
            @Nullable String against,
            boolean late,
            @Nullable String reason)
            implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        return motion.decision() == Motion.Decision.GRANTED ? granted(motion, due) : refused(motion);
    }

    private ClaimChangeNotice granted(Motion motion, AwardDue due) {
        var number = motion.number();
        var change = motion.details(Details.class);
        var standing = claims.of(number);
        var now = standing.get(standing.size() - 1);
        var before = Optional.ofNullable(change.claimReplaces()).flatMap(ordinal -> claims.replaced(number, ordinal));
        return new ClaimChangeNotice(
                motion.raisedOn(),
                motion.content(),
                before.map(Claim::line).orElse(null),
                before.map(claim -> asked.names(number, claim.claimants())).orElse(null),
                before.map(claim -> asked.names(number, claim.respondents())).orElse(null),
                now.line(),
                asked.names(number, now.claimants()),
                asked.names(number, now.respondents()),
                motion.decidedOn(),
                due.now(),
                change.answerWaived());
    }

    private ClaimChangeRefusal refused(Motion motion) {
        var number = motion.number();
        var before = before(motion);
        var wanted =
                asked.shown(number, Side.APPLICANT, motion.details(Details.class), before.orElse(null), words(motion));
        return new ClaimChangeRefusal(
                motion.raisedOn(),
                before.map(Claim::line).orElse(null),
                wanted.line(),
                asked.names(number, wanted.claimants()),
                asked.names(number, wanted.respondents()),
                motion.decision() == Motion.Decision.SEPARATE,
                motion.decisionReason());
    }
}
