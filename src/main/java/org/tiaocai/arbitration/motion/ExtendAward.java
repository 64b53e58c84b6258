package org.tiaocai.arbitration.motion;

import org.springframework.stereotype.Component;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 延长审理期限 (法43, 规则45): once, at most fifteen days, approved before the limit is over, told in writing. */
@Component
class ExtendAward extends MotionDelegate {

    private final RunningLimits limits;
    private final MotionPapers papers;

    ExtendAward(Motions motions, RunningLimits limits, MotionPapers papers) {
        super(motions);
        this.limits = limits;
        this.papers = papers;
    }

    @Override
    void follow(Motion motion) {
        var before = limits.running(motion.number(), RuleIds.AWARD_LIMIT).map(limit -> limit.dueOn());
        var days = motion.details().days();
        var due = limits.extend(motion.number(), RuleIds.AWARD_LIMIT, days == null ? 0 : days, "经批准延长审理期限");
        papers.extended(motion, before.orElse(due), due);
    }
}
