package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 新的答辩期: ten working days for each respondent, on the new claim or on the counterclaim. */
@Component
class AnswerAnew {

    private final Parties parties;
    private final RunningLimits limits;

    AnswerAnew(Parties parties, RunningLimits limits) {
        this.parties = parties;
        this.limits = limits;
    }

    void startFor(Motion motion, LocalDate on) {
        var answers = motion.kind() == MotionKind.COUNTERCLAIM ? Side.APPLICANT : Side.RESPONDENT;
        parties.of(motion.number()).stream()
                .filter(party -> party.side() == answers)
                .forEach(party -> limits.start(
                        motion.number(),
                        RuleIds.ANSWER_PERIOD,
                        Answer.subject(party.id()),
                        on,
                        motion.kind().label() + "，新的答辩期"));
    }
}
