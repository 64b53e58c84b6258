package org.tiaocai.arbitration.motion;

import org.springframework.stereotype.Component;

/** 终止审理 (规则48): once a court has docketed the suit for want of an award, or nothing is left to decide. */
@Component
class TerminateCase extends MotionDelegate {

    private final MotionPapers papers;

    TerminateCase(Motions motions, MotionPapers papers) {
        super(motions);
        this.papers = papers;
    }

    @Override
    void follow(Motion motion) {
        papers.terminated(motion);
    }
}
