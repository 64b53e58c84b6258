package org.tiaocai.arbitration.hearing;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Side;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells a hearing. */
@Component
public class HearingEvents {

    private final RuntimeService engine;
    private final Hearings hearings;
    private final Postponements postponements;
    private final HearingPlan plan;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    HearingEvents(
            RuntimeService engine,
            Hearings hearings,
            Postponements postponements,
            HearingPlan plan,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.hearings = hearings;
        this.postponements = postponements;
        this.plan = plan;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 申请延期开庭 (规则38): asked three working days before; a later one is put on record as late and decided all the same. */
    @Transactional
    public void postponementAsked(RegistrationNumber number, @Nullable Side by, @Nullable String reason) {
        if (by == null || reason == null || reason.isBlank() || reason.length() > 2_000) {
            throw new Refused("请选择申请延期的一方，并填写理由（不超过两千字）");
        }
        var hearing = hearings.planned(number).orElseThrow(() -> new Refused("案件 " + number + " 现在没有排定的庭审"));
        var undecided = postponements.of(number).stream()
                .anyMatch(one -> one.hearingId() == hearing.id() && one.decision() == null);
        if (undecided) {
            throw new Refused("这次庭审的延期申请正在审查，不能重复提出");
        }
        var inTime = !LocalDate.now(clock).isAfter(plan.postponementDue(hearing.hearingOn()));
        var id = postponements.ask(hearing.id(), by, inTime, reason);
        journal.act(number, by.label() + "申请延期开庭" + (inTime ? "" : "（不足三个工作日）"), reason);
        try {
            actor.asApplication(engine.createMessageCorrelation("postponementAsked")
                    .processInstanceBusinessKey(number.value())
                    .setVariableLocal(HearingVariables.POSTPONEMENT.name(), id)::correlateWithResult);
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new Refused("案件 " + number + " 现在不能办理这一事项");
        }
    }
}
