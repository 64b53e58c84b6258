package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.Standstill;

/** 恢复审理 (规则47): the days of the suspension are taken out of every limit that stood still, and the parties are told. */
@Component
record Resumption(
        Motions motions, Standstill standstill, RunningLimits limits, Papers papers, Journal journal, Clock clock) {

    /**
     * 恢复审理通知书.
     *
     * @param reason how the cause has ended
     * @param cameIn who takes part from now on
     */
    record ResumptionNotice(
            @Nullable LocalDate suspendedOn,
            LocalDate resumedOn,
            @Nullable Long days,
            String reason,
            List<AwaitedSuccessors.CameIn> cameIn,
            @Reckoned @Nullable LocalDate awardDue)
            implements Facts {}

    void of(Motion suspension, List<AwaitedSuccessors.CameIn> cameIn, String reason) {
        var number = suspension.number();
        var today = LocalDate.now(clock);
        var since = suspension.decidedOn();
        motions.end(suspension.id(), today);
        standstill.end(number, today, "中止审理的期间扣除");
        papers.issue(
                number,
                "D417-2",
                "resumed-" + suspension.id(),
                new ResumptionNotice(
                        since,
                        today,
                        since == null ? null : ChronoUnit.DAYS.between(since, today),
                        reason,
                        cameIn,
                        limits.open(number, MotionKind.AWARD_LIMIT)
                                .map(RunningLimit::dueOn)
                                .orElse(null)));
        journal.act(number, "恢复审理", reason);
    }
}
