package org.tiaocai.arbitration.filing;

import static org.tiaocai.arbitration.filing.FilingVariables.APPLIED_ON;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Road;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 转入仲裁申请: parties, claims and evidence stand in the case already; nobody types them again. The five working days to
 * decide run from the day on which the application itself was received (法29), and may be over when it is typed in: then
 * the way to court is open at once, and the commission may still decide.
 */
@Component
class SeekArbitration implements ExecutionListener {

    private final RuntimeService engine;
    private final Arbitrations arbitrations;
    private final Disputes disputes;
    private final Findings findings;
    private final OpenWayToCourt wayToCourt;
    private final DecisionPeriod decision;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    SeekArbitration(
            @Lazy RuntimeService engine,
            Arbitrations arbitrations,
            Disputes disputes,
            Findings findings,
            OpenWayToCourt wayToCourt,
            DecisionPeriod decision,
            RunningLimits limits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.arbitrations = arbitrations;
        this.disputes = disputes;
        this.findings = findings;
        this.wayToCourt = wayToCourt;
        this.decision = decision;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var dispute = disputes.get(number);
        var appliedOn = appliedOn(dispute, APPLIED_ON.find(execution));
        arbitrations.register(number, appliedOn, findings.has(number, Finding.COLLECTIVE));
        limits.start(number, RuleIds.SUPPLEMENT_NOTICE, appliedOn);
        decision.start(number, appliedOn);
        // What was handed in first has interrupted the limitation (法27(2)).
        limits.settle(number, RuleIds.LIMITATION_PERIOD, dispute.receivedOn());
        limits.settle(number, RuleIds.LIMITATION_AFTER_RELATION, dispute.receivedOn());
        journal.act(
                number,
                "申请仲裁",
                "申请日期：" + appliedOn
                        + (dispute.road() == Road.MEDIATION
                                ? "；登记时为" + dispute.road().label()
                                : ""));
        disputes.take(number, Road.ARBITRATION);
        actor.asApplication(() -> engine.startProcessInstanceByKey("arbitration", number.value()));
        if (decision.isOver(number)) {
            wayToCourt.open(number);
        }
    }

    /** The day of the application itself: as it was registered, or as the handler says, or else today. */
    private LocalDate appliedOn(Dispute dispute, @Nullable LocalDate said) {
        if (dispute.road() == Road.ARBITRATION) {
            return dispute.receivedOn();
        }
        var today = LocalDate.now(clock);
        if (said != null && (said.isAfter(today) || said.isBefore(dispute.receivedOn()))) {
            throw new Refused("申请仲裁的日期（" + said + "）应在登记的收到日期（" + dispute.receivedOn() + "）与今天之间");
        }
        return said == null ? today : said;
    }
}
