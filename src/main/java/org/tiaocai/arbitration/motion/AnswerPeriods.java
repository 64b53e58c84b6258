package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 新的答辩期: ten working days for each party of the side that answers a new claim or a counterclaim. */
@Component
record AnswerPeriods(Parties parties, RunningLimits limits) {

    void startAnew(Motion motion, Side answering, LocalDate on) {
        parties.standing(motion.number()).stream()
                .filter(party -> party.side() == answering)
                .forEach(party -> limits.start(
                        motion.number(),
                        RuleIds.ANSWER_PERIOD,
                        Answer.subject(party.id()),
                        on,
                        motion.kind().label() + "，新的答辩期"));
    }
}
