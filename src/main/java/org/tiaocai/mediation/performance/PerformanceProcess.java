package org.tiaocai.mediation.performance;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.DisputeClosed;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Journal;
import org.tiaocai.mediation.AgreedPromises;
import org.tiaocai.mediation.AgreementInForce;
import org.tiaocai.mediation.AgreementPerformed;
import org.tiaocai.mediation.Mediation;
import org.tiaocai.mediation.Mediations;
import org.tiaocai.mediation.RecordPerformance;
import org.tiaocai.mediation.RecordPerformance.Extent;
import org.tiaocai.mediation.performance.PerformanceVariables.Standing;
import org.tiaocai.mediation.performance.PromisedAct.State;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells the watch of an agreement: one for each that promises something, beside its mediation. */
@Component
public class PerformanceProcess {

    private static final String PROCESS = "agreement-performance";

    private final RuntimeService engine;
    private final PromisedActs acts;
    private final AgreedPromises promises;
    private final Mediations mediations;
    private final RecordPerformance record;
    private final Journal journal;
    private final Actor actor;

    PerformanceProcess(
            @Lazy RuntimeService engine,
            PromisedActs acts,
            AgreedPromises promises,
            Mediations mediations,
            RecordPerformance record,
            Journal journal,
            Actor actor) {
        this.engine = engine;
        this.acts = acts;
        this.promises = promises;
        this.mediations = mediations;
        this.record = record;
        this.journal = journal;
        this.actor = actor;
    }

    /** 协议生效: what was performed on the spot is on record at once, and nothing is waited for. */
    @EventListener
    @Transactional
    public void on(AgreementInForce agreement) {
        var promised = promises.of(agreement.number(), agreement.mediation());
        if (promised.isEmpty()) {
            return;
        }
        acts.keep(agreement.number(), agreement.mediation(), promised);
        var atOnce = promises.performedAtOnce(agreement.mediation());
        if (atOnce.isPresent()) {
            acts.of(agreement.mediation()).forEach(one -> acts.performed(one, atOnce.get()));
            record.visited(
                    agreement.number(),
                    new RecordPerformance.Visit(atOnce.get(), "双方签字确认：已经当场全部履行", null, null, Extent.ALL));
            return;
        }
        var variables = new HashMap<String, Object>();
        variables.put(PerformanceVariables.MEDIATION.name(), agreement.mediation());
        variables.put(PerformanceVariables.PANEL.name(), panel(agreement));
        actor.asApplication(() ->
                engine.startProcessInstanceByKey(PROCESS, agreement.number().value(), variables));
    }

    /** 别处记录了全部履行: on the case page, or as performed on the spot. */
    @EventListener
    @Transactional
    public void on(AgreementPerformed performed) {
        var open = acts.of(performed.number()).stream()
                .filter(PromisedAct::isUnperformed)
                .toList();
        if (!open.isEmpty()) {
            open.forEach(one -> acts.performed(one, performed.on()));
            over(performed.number(), "协议已经全部履行");
        }
    }

    /** 协议由调解书取代: the 调解书 is followed from here on, and not the agreement. */
    public void replaced(RegistrationNumber number) {
        var open = acts.of(number).stream().filter(PromisedAct::isUnperformed).toList();
        if (!open.isEmpty()) {
            open.forEach(one -> acts.now(one, State.REPLACED));
            over(number, "调解协议已由调解书取代");
        }
    }

    /** 登记错误作废: what had gone to an application that is none is open again. */
    @EventListener
    @Transactional
    public void on(DisputeClosed closed) {
        if (closed.outcome() == DisputeOutcome.VOIDED) {
            acts.openAgain(closed.number());
        }
    }

    /** 已转入仲裁: what is left of the promises is watched on. */
    void filed(RegistrationNumber number, long mediation) {
        actor.asApplication(() -> {
            engine.createMessageCorrelation("breachFiled")
                    .processInstanceBusinessKey(number.value())
                    .processInstanceVariableEquals(PerformanceVariables.MEDIATION.name(), mediation)
                    .setVariable(
                            PerformanceVariables.STANDING.name(),
                            standing(mediation).name())
                    .correlateAll();
            return number;
        });
    }

    /** How the whole stands now. */
    Standing standing(long mediation) {
        var states = acts.of(mediation).stream().map(PromisedAct::state).collect(Collectors.toSet());
        if (states.contains(State.BREACHED)) {
            return Standing.BREACHED;
        }
        if (states.contains(State.PROMISED)) {
            return Standing.PROMISED;
        }
        return states.equals(Set.of(State.PERFORMED)) ? Standing.PERFORMED : Standing.LEFT;
    }

    private void over(RegistrationNumber number, String why) {
        journal.act(number, "履行跟踪结束", why);
        actor.asApplication(() -> {
            engine.createMessageCorrelation("performanceWatchOver")
                    .processInstanceBusinessKey(number.value())
                    .correlateAll();
            return number;
        });
    }

    private String panel(AgreementInForce agreement) {
        return mediations.latest(agreement.number()).map(Mediation::members).orElse(List.of()).stream()
                .map(Mediation.Member::userId)
                .collect(Collectors.joining(","));
    }
}
