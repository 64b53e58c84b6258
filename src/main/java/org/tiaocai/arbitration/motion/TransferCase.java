package org.tiaocai.arbitration.motion;

import org.springframework.stereotype.Component;

/** 移送管辖 (规则9, 10): the case goes to the competent commission, where its limit begins anew. */
@Component
class TransferCase extends MotionDelegate {

    private final MotionPapers papers;

    TransferCase(Motions motions, MotionPapers papers) {
        super(motions);
        this.papers = papers;
    }

    @Override
    void follow(Motion motion) {
        papers.transferred(motion);
    }
}
