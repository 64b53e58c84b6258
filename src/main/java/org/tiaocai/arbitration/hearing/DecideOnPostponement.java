package org.tiaocai.arbitration.hearing;

import static org.tiaocai.arbitration.hearing.HearingVariables.DECISION;
import static org.tiaocai.arbitration.hearing.HearingVariables.POSTPONEMENT;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.hearing.HearingVariables.Decision;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.TaskOutcome;

/** 是否准许延期开庭 (规则38). */
@Component
record DecideOnPostponement(Postponements postponements, Hearings hearings, Journal journal, Actor actor, Clock clock)
        implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var postponement = postponements.get(POSTPONEMENT.get(execution));
        var hearing = hearings.get(postponement.hearingId());
        var decision = DECISION.get(execution);
        if (decision == Decision.GRANTED
                && (hearing.state() != Hearing.State.PLANNED
                        || !LocalDate.now(clock).isBefore(hearing.hearingOn()))) {
            throw new Refused("庭审已经开始、已经结束或者已经取消，不能再准许延期");
        }
        postponements.decide(postponement.id(), decision, actor.id());
        journal.act(hearing.number(), decision == Decision.GRANTED ? "准许延期开庭" : "不准许延期开庭", null);
    }
}
