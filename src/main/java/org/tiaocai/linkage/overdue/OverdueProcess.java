package org.tiaocai.linkage.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.overdue.OverdueCase.Outcome;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells an overdue case. */
@Component
@Transactional
public class OverdueProcess {

    private static final String PROCESS = "overdue-case";

    private final RuntimeService engine;
    private final OverdueCases overdue;
    private final Arbitrations arbitrations;
    private final Courts courts;
    private final CourtCases courtCases;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    OverdueProcess(
            RuntimeService engine,
            OverdueCases overdue,
            Arbitrations arbitrations,
            Courts courts,
            CourtCases courtCases,
            RunningLimits limits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.overdue = overdue;
        this.arbitrations = arbitrations;
        this.courts = courts;
        this.courtCases = courtCases;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 请求出具逾期未裁情况说明, by a party or a court. @throws Refused while the limit is not over */
    public void asked(RegistrationNumber number) {
        mustBeOverdue(number);
        if (waiting(number).isPresent()) {
            throw new Refused("本案已经在办理逾期情况说明");
        }
        var one = overdue.insert(number, LocalDate.now(clock));
        journal.act(number, "请求说明逾期未裁情况", null);
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                PROCESS, number.value(), Map.of(OverdueVariables.OVERDUE.name(), one.id())));
    }

    /** 法院立案告知 (D605): the arbitration must end, whether or not anybody had asked before. */
    public void docketed(RegistrationNumber number, String court, String docketNo, LocalDate on) {
        var waiting = waiting(number);
        if (overdue.of(number).stream().anyMatch(one -> docketNo.equals(one.docketNo()))) {
            return;
        }
        mustBeOpen(number);
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refused("立案日期不能晚于今天");
        }
        var one = waiting.orElseGet(() -> overdue.insert(number, LocalDate.now(clock)));
        overdue.docketed(one, courts.get(court).id(), docketNo, on);
        courtCases.concerns(number, court);
        limits.start(number, RuleIds.OVERDUE_TERMINATION, LocalDate.now(clock));
        journal.act(number, "法院告知逾期未裁的起诉已立案", docketNo);
        if (waiting.isPresent() && isAtCourt(number)) {
            tell(number, "overdueSuitDocketed");
        } else {
            waiting.ifPresent(this::explanationIsMoot);
            actor.asApplication(() -> engine.createMessageCorrelation("overdueSuitReported")
                    .processInstanceBusinessKey(number.value())
                    .setVariables(Map.of(OverdueVariables.OVERDUE.name(), one.id()))
                    .correlateStartMessage());
        }
    }

    /** 法院未立案: the commission goes on. */
    public void declined(RegistrationNumber number) {
        var one = waiting(number).orElseThrow(() -> new Refused("本案没有等候法院的逾期起诉"));
        if (!isAtCourt(number)) {
            throw new Refused("逾期情况说明尚未出具");
        }
        overdue.ended(one, Outcome.DECLINED);
        journal.act(number, "法院未受理逾期未裁的起诉，继续审理", null);
        tell(number, "overdueSuitDeclined");
    }

    private void explanationIsMoot(OverdueCase one) {
        actor.asApplication(() -> {
            engine.createProcessInstanceQuery()
                    .processDefinitionKey(PROCESS)
                    .processInstanceBusinessKey(one.number().value())
                    .list()
                    .forEach(instance -> engine.deleteProcessInstance(instance.getId(), "docketed already"));
            return one;
        });
    }

    private Optional<OverdueCase> waiting(RegistrationNumber number) {
        return overdue.of(number).stream().filter(one -> one.outcome() == null).findFirst();
    }

    private boolean isAtCourt(RegistrationNumber number) {
        return actor.asApplication(() -> engine.createExecutionQuery()
                        .processInstanceBusinessKey(number.value())
                        .messageEventSubscriptionName("overdueSuitDocketed")
                        .count())
                > 0;
    }

    private void tell(RegistrationNumber number, String message) {
        actor.asApplication(() -> engine.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateWithResult());
    }

    private void mustBeOverdue(RegistrationNumber number) {
        mustBeOpen(number);
        var one = arbitrations.get(number);
        var today = LocalDate.now(clock);
        var late = one.acceptedOn() == null
                ? one.undecidedSince() != null
                : limits.open(number, RuleIds.AWARD_LIMIT)
                        .map(limit -> today.isAfter(limit.dueOn()))
                        .orElse(false);
        if (!late) {
            throw new Refused("本案的" + (one.acceptedOn() == null ? "受理决定" : "裁决") + "期限尚未届满，不能出具逾期情况说明");
        }
    }

    private void mustBeOpen(RegistrationNumber number) {
        if (arbitrations.get(number).closing() != null) {
            throw new Refused("案件 " + number + " 的仲裁已经结案");
        }
    }
}
