package org.tiaocai.arbitration.motion;

import org.springframework.stereotype.Component;

/** 撤回仲裁申请 (规则35): no permission is asked for, and the same application may be filed again. */
@Component
class RecordWithdrawal extends MotionDelegate {

    private final MotionPapers papers;

    RecordWithdrawal(Motions motions, MotionPapers papers) {
        super(motions);
        this.papers = papers;
    }

    @Override
    void follow(Motion motion) {
        papers.withdrawn(motion);
    }
}
