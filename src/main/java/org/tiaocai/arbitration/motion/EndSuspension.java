package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 恢复审理 (规则47): the days of the suspension are taken out of the award's limit. */
@Component
class EndSuspension implements TaskOutcome {

    private final Submission submission;
    private final Motions motions;
    private final RunningLimits limits;
    private final MotionPapers papers;
    private final Journal journal;
    private final Clock clock;

    EndSuspension(
            Submission submission,
            Motions motions,
            RunningLimits limits,
            MotionPapers papers,
            Journal journal,
            Clock clock) {
        this.submission = submission;
        this.motions = motions;
        this.limits = limits;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
    }

    record Resumption(
            @NotBlank(message = "请填写中止事由如何消除") @Size(max = 2_000, message = "说明不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var reason = submission.read(execution, Resumption.class).reason();
        var motion = motions.get(MotionVariables.MOTION.get(execution));
        var today = LocalDate.now(clock);
        motions.end(motion.id(), today);
        limits.open(motion.number(), RuleIds.AWARD_LIMIT)
                .filter(limit -> limit.status() == RunningLimit.Status.STOPPED)
                .ifPresent(limit -> limits.resume(motion.number(), RuleIds.AWARD_LIMIT, today, "中止审理的期间扣除"));
        papers.resumed(motions.get(motion.id()));
        journal.act(motion.number(), "恢复审理", reason);
    }
}
