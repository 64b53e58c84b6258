package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;

/** 反申请的处理 (规则36, 46(4)): merged, it is ruled on with the rest and the award's limit begins anew; else the respondent is told in writing. */
@Component
class DecideCounterclaim extends MotionDelegate {

    private final Claims claims;
    private final RunningLimits limits;
    private final AnswerAnew answer;
    private final MotionPapers papers;
    private final Clock clock;

    DecideCounterclaim(
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
        var today = LocalDate.now(clock);
        limits.settle(motion.number(), RuleIds.COUNTERCLAIM_DECISION, motion.subject(), today);
        if (motion.decision() == Motion.Decision.GRANTED) {
            merge(motion);
            limits.start(motion.number(), RuleIds.AWARD_LIMIT, "", today, "反申请合并处理，重新计算");
            answer.startFor(motion, today);
        }
        papers.counterclaimDecided(motion);
    }

    private void merge(Motion motion) {
        var claim = motion.details().claim();
        if (claim == null) {
            throw new Refused("这项反申请没有写明请求事项");
        }
        claims.add(motion.number(), Side.RESPONDENT, claim.type(), claim.amount(), claim.detail());
    }
}
