package org.tiaocai.arbitration.filing;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 转入仲裁申请: parties, claims and evidence stand in the case already; nobody types them again. Today is the day of the
 * application, and the five working days to decide begin (法29).
 */
@Component
class SeekArbitration implements ExecutionListener {

    private static final int COLLECTIVE_FROM = 10;

    private final RuntimeService engine;
    private final Arbitrations arbitrations;
    private final Disputes disputes;
    private final DecisionPeriod decision;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    SeekArbitration(
            @Lazy RuntimeService engine,
            Arbitrations arbitrations,
            Disputes disputes,
            DecisionPeriod decision,
            RunningLimits limits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.arbitrations = arbitrations;
        this.disputes = disputes;
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
        var today = LocalDate.now(clock);
        arbitrations.register(number, today, dispute.workersConcerned() >= COLLECTIVE_FROM && dispute.commonClaim());
        limits.start(number, RuleIds.SUPPLEMENT_NOTICE, today);
        decision.start(number, today);
        journal.act(number, "申请仲裁", "申请日期：" + today);
        actor.asApplication(() -> engine.startProcessInstanceByKey("arbitration", number.value()));
    }
}
