package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 中止审理 (规则46(6), 47): the award's limit stands still from the approval on. */
@Component
class BeginSuspension extends MotionDelegate {

    private final RunningLimits limits;
    private final MotionPapers papers;
    private final Clock clock;

    BeginSuspension(Motions motions, RunningLimits limits, MotionPapers papers, Clock clock) {
        super(motions);
        this.limits = limits;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    void follow(Motion motion) {
        if (limits.running(motion.number(), RuleIds.AWARD_LIMIT).isPresent()) {
            limits.stop(motion.number(), RuleIds.AWARD_LIMIT, LocalDate.now(clock));
        }
        papers.suspended(motion);
    }
}
