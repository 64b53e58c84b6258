package org.tiaocai.arbitration.hearing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;

/** 答辩期未满不缺席裁决 (规则33, 44): who may still answer after the hearing did not keep away from it at its own risk. */
@Component
record AnswersFirst(RunningLimits limits, Parties parties) {

    void check(Hearing hearing, Roll roll, HearingOutcome outcome) {
        if (outcome != HearingOutcome.CONCLUDED && outcome != HearingOutcome.MEDIATED) {
            return;
        }
        if (outcome == HearingOutcome.CONCLUDED) {
            checkWhoCame(hearing, roll);
        }
        List<Party> early = roll.atOwnRisk(Side.RESPONDENT).stream()
                .filter(party -> mayStillAnswer(hearing, party))
                .toList();
        if (!early.isEmpty()) {
            throw new Refused(Roll.names(early) + "的答辩期在开庭之日尚未届满，没有到庭的不能缺席审理。可以先审理到庭的各方并记入笔录，结果选择“休庭”，待答辩期届满另行开庭");
        }
    }

    /** Who came is heard, but not before it has answered, or done without its own period. */
    private void checkWhoCame(Hearing hearing, Roll roll) {
        var early = roll.present().stream()
                .filter(party -> mayStillAnswer(hearing, party))
                .toList();
        if (!early.isEmpty()) {
            throw new Refused(Roll.names(early)
                    + "的答辩期在开庭之日尚未届满：请先在“收取答辩书”登记其答辩，或者登记其明确放弃新的答辩期（规则第四十四条），再终结庭审；不放弃的，结果选择“休庭”，待答辩期届满另行开庭");
        }
    }

    /** 开庭之日答辩期尚未届满的当事人: they answer, or do without, or another day is found. */
    List<String> stillToAnswer(Hearing hearing) {
        return parties.standing(hearing.number()).stream()
                .filter(party -> mayStillAnswer(hearing, party))
                .map(Party::name)
                .toList();
    }

    private boolean mayStillAnswer(Hearing hearing, Party party) {
        return limits.running(hearing.number(), RuleIds.ANSWER_PERIOD, Answer.subject(party.id()))
                .filter(period -> !period.dueOn().isBefore(hearing.hearingOn()))
                .isPresent();
    }
}
