package org.tiaocai.arbitration.motion;

import org.springframework.stereotype.Component;

/** 驳回管辖异议 (规则10): in writing; the case goes on here and no limit moves. */
@Component
class RejectObjection extends MotionDelegate {

    private final MotionPapers papers;

    RejectObjection(Motions motions, MotionPapers papers) {
        super(motions);
        this.papers = papers;
    }

    @Override
    void follow(Motion motion) {
        papers.objectionRejected(motion);
    }
}
