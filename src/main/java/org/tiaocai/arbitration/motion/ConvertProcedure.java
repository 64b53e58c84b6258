package org.tiaocai.arbitration.motion;

import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;

/** 转为一般程序 (规则61): the parties are told; the award's limit still runs from the acceptance. */
@Component
class ConvertProcedure extends MotionDelegate {

    private final Arbitrations arbitrations;
    private final MotionPapers papers;

    ConvertProcedure(Motions motions, Arbitrations arbitrations, MotionPapers papers) {
        super(motions);
        this.arbitrations = arbitrations;
        this.papers = papers;
    }

    @Override
    void follow(Motion motion) {
        arbitrations.toOrdinary(motion.number());
        papers.converted(motion);
    }
}
