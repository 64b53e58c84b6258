package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;

/** 反申请的处理 (规则36, 46(4)): merged, the award's limit begins anew; else the respondent is told in writing. */
@Component
class DecideCounterclaim extends MotionDelegate {

    private final Clocks clocks;
    private final AnswerAnew answer;
    private final MotionPapers papers;
    private final Clock clock;

    DecideCounterclaim(Motions motions, Clocks clocks, AnswerAnew answer, MotionPapers papers, Clock clock) {
        super(motions);
        this.clocks = clocks;
        this.answer = answer;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    void follow(Motion motion) {
        var today = LocalDate.now(clock);
        clocks.settle(motion.number(), "A15", motion.subject(), today);
        if (motion.decision() == Motion.Decision.GRANTED) {
            clocks.start(motion.number(), "A22", "", today, "反申请合并处理，重新计算");
            answer.startFor(motion, today);
        }
        papers.counterclaimDecided(motion);
    }
}
