package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.preparation.Defence;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;

/** 新的答辩期: ten working days for each party of the side that answers a new claim or a counterclaim. */
@Component
class AnswerPeriods {

    private final Parties parties;
    private final Clocks clocks;

    AnswerPeriods(Parties parties, Clocks clocks) {
        this.parties = parties;
        this.clocks = clocks;
    }

    void startAnew(Motion motion, Side answering, LocalDate on) {
        parties.of(motion.number()).stream()
                .filter(party -> party.side() == answering)
                .forEach(party -> clocks.start(
                        motion.number(),
                        "A10",
                        Defence.subject(party.id()),
                        on,
                        motion.kind().label() + "，新的答辩期"));
    }
}
