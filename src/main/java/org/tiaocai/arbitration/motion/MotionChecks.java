package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** Which motions the law leaves open now, and which come too late to be examined. */
@Component
class MotionChecks {

    private final Motions motions;
    private final RunningLimits limits;
    private final Clock clock;

    MotionChecks(Motions motions, RunningLimits limits, Clock clock) {
        this.motions = motions;
        this.limits = limits;
        this.clock = clock;
    }

    /** Why the motion cannot be registered now; empty when it can. */
    Optional<String> reasonAgainst(Arbitration one, MotionKind kind) {
        if (one.closing() != null) {
            return Optional.of("案件已经结案");
        }
        if (one.acceptedOn() == null && kind != MotionKind.WITHDRAWAL) {
            return Optional.of("案件尚未受理");
        }
        var suspended = motions.suspension(one.number()).isPresent();
        return Optional.ofNullable(
                switch (kind) {
                    case SUSPENSION -> suspended ? "案件已经中止审理" : null;
                    case EXTENSION -> againstExtension(one.number());
                    case CONVERSION -> againstConversion(one);
                    default -> undecided(one.number(), kind) ? "同类事项正在审查，决定之后才能再提出" : null;
                });
    }

    /** 逾期提出: put on record and not examined; the party is told its other ways. */
    boolean isTooLate(RegistrationNumber number, MotionKind kind) {
        return switch (kind) {
            case CLAIM_CHANGE -> isOver(number, RuleIds.EVIDENCE_PERIOD);
            case COUNTERCLAIM, JURISDICTION_OBJECTION -> isOver(number, RuleIds.ANSWER_PERIOD);
            default -> false;
        };
    }

    /** Whether the raw last day has passed: an extension is still possible and already warned of. */
    boolean isPastRawEnd(RegistrationNumber number) {
        return limits.open(number, RuleIds.AWARD_LIMIT)
                .map(limit -> LocalDate.now(clock).isAfter(limit.rawDueOn()))
                .orElse(false);
    }

    private @Nullable String againstExtension(RegistrationNumber number) {
        var award = limits.running(number, RuleIds.AWARD_LIMIT);
        if (award.isEmpty()) {
            return "裁决期限没有在计算（已经中止、届满或者完成）";
        }
        if (award.get().extendedDays() > 0) {
            return "裁决期限已经延长过一次";
        }
        if (LocalDate.now(clock).isAfter(award.get().dueOn())) {
            return "裁决期限已于 " + award.get().dueOn() + " 届满，届满后不能再延长";
        }
        return undecided(number, MotionKind.EXTENSION) ? "延长审理期限的申请正在审批" : null;
    }

    private @Nullable String againstConversion(Arbitration one) {
        if (!one.isSimplified()) {
            return "本案没有适用简易处理";
        }
        var over = limits.open(one.number(), RuleIds.AWARD_LIMIT)
                .map(limit -> LocalDate.now(clock).isAfter(limit.dueOn()))
                .orElse(true);
        return over ? "裁决期限届满前才能转为一般程序（规则第六十一条）" : null;
    }

    private boolean undecided(RegistrationNumber number, MotionKind kind) {
        return motions.of(number).stream().anyMatch(one -> one.kind() == kind && one.decision() == null);
    }

    /** Every party's own period of the rule is over. */
    private boolean isOver(RegistrationNumber number, String rule) {
        List<RunningLimit> periods = limits.of(number).stream()
                .filter(limit -> limit.rule().equals(rule))
                .toList();
        var today = LocalDate.now(clock);
        return !periods.isEmpty() && periods.stream().allMatch(limit -> today.isAfter(limit.dueOn()));
    }
}
