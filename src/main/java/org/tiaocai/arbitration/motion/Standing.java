package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;

/**
 * Where a case stands when somebody asks for something.
 *
 * @param motions what was asked for before
 * @param limits all that ever ran
 */
record Standing(Arbitration arbitration, List<Motion> motions, List<RunningLimit> limits, LocalDate today) {

    /** Why it cannot be asked for now. */
    Optional<String> refusal(MotionKind kind) {
        return kind.terms().obstacles.stream()
                .flatMap(obstacle -> obstacle.found(this, kind).stream())
                .findFirst();
    }

    /** What the decider should know beforehand. */
    Optional<String> warning(MotionKind kind) {
        return Optional.ofNullable(kind.terms().warning).flatMap(obstacle -> obstacle.found(this, kind));
    }

    /**
     * 逾期提出: put on record and not examined. Each party's period begins with its own service, so that who has not been
     * served is never late, and a fellow's period neither ends nor saves one's own.
     *
     * @param raisers who asks; late only when the last period of each of them is over
     */
    boolean isTooLate(MotionKind kind, List<Long> raisers) {
        return kind.terms().period != null
                && !raisers.isEmpty()
                && raisers.stream().allMatch(party -> isOver(kind, Answer.subject(party)));
    }

    private boolean isOver(MotionKind kind, String subject) {
        return limits.stream()
                .filter(limit -> limit.rule().equals(kind.terms().period)
                        && limit.subject().equals(subject))
                .reduce((earlier, later) -> later)
                .filter(limit -> today.isAfter(limit.dueOn()))
                .isPresent();
    }

    /** 举证期限: every party's last one had ended before the day; what was waived ended when it was. */
    boolean evidencePeriodEndedBefore(LocalDate day) {
        return evidencePeriodEndedBefore(day, limits);
    }

    static boolean evidencePeriodEndedBefore(LocalDate day, List<RunningLimit> limits) {
        var last = limits.stream()
                .filter(limit -> limit.rule().equals(RuleIds.EVIDENCE_PERIOD))
                .collect(Collectors.toMap(RunningLimit::subject, Function.identity(), (earlier, later) -> later));
        return !last.isEmpty() && last.values().stream().allMatch(limit -> day.isAfter(endOf(limit)));
    }

    private static LocalDate endOf(RunningLimit limit) {
        var waivedOn = limit.status() == RunningLimit.Status.VOID ? limit.settledOn() : null;
        return waivedOn == null || waivedOn.isAfter(limit.dueOn()) ? limit.dueOn() : waivedOn;
    }

    /** Whether the same party, or the same side as one, waits for the decision on what it asked for before. */
    boolean waits(MotionKind kind, @Nullable Side raisedBy, @Nullable Long byParty) {
        return motions.stream()
                .anyMatch(one -> one.kind() == kind
                        && one.isPending()
                        && one.raisedBy() == raisedBy
                        && Objects.equals(one.byParty(), byParty));
    }

    boolean isUndecided(MotionKind kind) {
        return motions.stream().anyMatch(one -> one.kind() == kind && one.isPending());
    }

    boolean isSuspended() {
        return motions.stream().anyMatch(Motion::suspends);
    }

    /** 裁决期限, running or standing still. */
    Optional<RunningLimit> award() {
        return limits.stream()
                .filter(limit -> limit.rule().equals(MotionKind.AWARD_LIMIT)
                        && (limit.status() == RunningLimit.Status.RUNNING
                                || limit.status() == RunningLimit.Status.STOPPED))
                .findFirst();
    }

    Optional<RunningLimit> runningAward() {
        return award().filter(limit -> limit.status() == RunningLimit.Status.RUNNING);
    }
}
