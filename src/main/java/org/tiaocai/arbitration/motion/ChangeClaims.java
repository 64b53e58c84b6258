package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;

/** 增加、变更请求获准 (规则44, 46(3)): the award's limit begins anew, and the respondent has a new period to answer. */
@Component
class ChangeClaims extends MotionDelegate {

    private final Claims claims;
    private final RunningLimits limits;
    private final AnswerAnew answer;
    private final MotionPapers papers;
    private final Clock clock;

    ChangeClaims(
            Motions motions, Claims claims, RunningLimits limits, AnswerAnew answer, MotionPapers papers, Clock clock) {
        super(motions);
        this.claims = claims;
        this.limits = limits;
        this.answer = answer;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    void follow(Motion motion) {
        var claim = motion.details().claim();
        if (claim == null) {
            throw new Refused("这项申请没有写明增加或者变更的请求");
        }
        var today = LocalDate.now(clock);
        if (claim.replaces() != null) {
            claims.replace(motion.number(), claim.replaces(), today);
        }
        claims.add(motion.number(), Side.APPLICANT, claim.type(), claim.amount(), claim.detail());
        limits.start(motion.number(), RuleIds.AWARD_LIMIT, "", today, "增加、变更请求获准，重新计算");
        if (!motion.details().answerWaived()) {
            answer.startFor(motion, today);
        }
        papers.claimsChanged(motion);
    }
}
