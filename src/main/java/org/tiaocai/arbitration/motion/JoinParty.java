package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.preparation.ResponseNotices;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;

/** 追加当事人 (规则46(1)): the award's limit begins anew; a new respondent is served with the application. */
@Component
class JoinParty extends MotionDelegate {

    private final Parties parties;
    private final RunningLimits limits;
    private final ResponseNotices notices;
    private final MotionPapers papers;
    private final Clock clock;

    JoinParty(
            Motions motions,
            Parties parties,
            RunningLimits limits,
            ResponseNotices notices,
            MotionPapers papers,
            Clock clock) {
        super(motions);
        this.parties = parties;
        this.limits = limits;
        this.notices = notices;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    void follow(Motion motion) {
        var joined = motion.details().party();
        if (joined == null) {
            throw new Refused("这项决定没有写明追加的当事人");
        }
        var id = parties.join(
                motion.number(), joined.side(), joined.kind(), joined.name(), joined.phone(), joined.address());
        limits.start(motion.number(), RuleIds.AWARD_LIMIT, "", LocalDate.now(clock), "追加当事人，重新计算");
        papers.joined(motion);
        if (joined.side() == Side.RESPONDENT) {
            notices.serveOn(motion.number(), id);
        }
    }
}
