package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;

/** 中止审理 (规则46(6), 47): the award's limit stands still from the approval on. */
@Component
class BeginSuspension extends MotionDelegate {

    private final Clocks clocks;
    private final MotionPapers papers;
    private final Clock clock;

    BeginSuspension(Motions motions, Clocks clocks, MotionPapers papers, Clock clock) {
        super(motions);
        this.clocks = clocks;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    void follow(Motion motion) {
        if (clocks.running(motion.number(), "A22").isPresent()) {
            clocks.stop(motion.number(), "A22", LocalDate.now(clock));
        }
        papers.suspended(motion);
    }
}
