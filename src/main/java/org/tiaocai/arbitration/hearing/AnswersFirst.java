package org.tiaocai.arbitration.hearing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;

/** 答辩期未满不缺席裁决 (规则33, 44): who may still answer after the hearing did not keep away from it at its own risk. */
@Component
record AnswersFirst(RunningLimits limits) {

    void check(Hearing hearing, Roll roll, HearingOutcome outcome) {
        if (outcome != HearingOutcome.CONCLUDED && outcome != HearingOutcome.MEDIATED) {
            return;
        }
        List<Party> early = roll.atOwnRisk(Side.RESPONDENT).stream()
                .filter(party -> mayStillAnswer(hearing, party))
                .toList();
        if (!early.isEmpty()) {
            throw new Refused(Roll.names(early) + "的答辩期在开庭之日尚未届满，没有到庭的不能缺席审理。可以先审理到庭的各方并记入笔录，结果选择“休庭”，待答辩期届满另行开庭");
        }
    }

    private boolean mayStillAnswer(Hearing hearing, Party party) {
        return limits.running(hearing.number(), RuleIds.ANSWER_PERIOD, Answer.subject(party.id()))
                .filter(period -> !period.dueOn().isBefore(hearing.hearingOn()))
                .isPresent();
    }
}
