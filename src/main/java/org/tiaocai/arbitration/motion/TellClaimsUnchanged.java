package org.tiaocai.arbitration.motion;

import org.springframework.stereotype.Component;

/** 不准许增加、变更请求: the applicant is told to apply separately (规则44). */
@Component
class TellClaimsUnchanged extends MotionDelegate {

    private final MotionPapers papers;

    TellClaimsUnchanged(Motions motions, MotionPapers papers) {
        super(motions);
        this.papers = papers;
    }

    @Override
    void follow(Motion motion) {
        papers.claimsUnchanged(motion);
    }
}
