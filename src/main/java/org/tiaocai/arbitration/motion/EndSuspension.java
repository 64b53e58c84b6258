package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 恢复审理 (规则47): the days of the suspension are taken out of the award's limit. */
@Component
record EndSuspension(
        Submission submission,
        Motions motions,
        AwaitedSuccessors successors,
        RunningLimits limits,
        Papers papers,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    /**
     * @param noSuccessor nobody comes in the place of who died or ended; or the worker can act for himself again
     * @param party whose place stays empty, where more than one can be meant
     */
    record Resumption(
            @NotBlank(message = "请填写中止事由如何消除") @Size(max = 2_000, message = "说明不能超过两千字")
            String reason,

            boolean noSuccessor,
            @Nullable Long party) {}

    /** 恢复审理通知书; {@code cameIn} names who takes part from now on. */
    record ResumptionNotice(
            @Nullable LocalDate suspendedOn,
            LocalDate resumedOn,
            @Nullable Long days,
            List<AwaitedSuccessors.CameIn> cameIn,
            @Nullable LocalDate awardDue) implements Facts {}

    @Override
    public void completed(DelegateExecution execution) {
        var resumption = submission.read(execution, Resumption.class);
        var motion = motions.get(MotionVariables.MOTION.get(execution));
        var today = LocalDate.now(clock);
        var cameIn = successors.of(motion, resumption.noSuccessor(), resumption.party());
        motions.end(motion.id(), today);
        limits.open(motion.number(), MotionKind.AWARD_LIMIT)
                .filter(limit -> limit.status() == RunningLimit.Status.STOPPED)
                .ifPresent(limit -> limits.resume(motion.number(), MotionKind.AWARD_LIMIT, today, "中止审理的期间扣除"));
        papers.issue(
                motion.number(),
                "D417-2",
                "resumed-" + motion.id(),
                new ResumptionNotice(
                        motion.decidedOn(),
                        today,
                        motion.decidedOn() == null ? null : ChronoUnit.DAYS.between(motion.decidedOn(), today),
                        cameIn,
                        limits.open(motion.number(), MotionKind.AWARD_LIMIT)
                                .map(RunningLimit::dueOn)
                                .orElse(null)));
        journal.act(motion.number(), "恢复审理", resumption.reason());
    }
}
