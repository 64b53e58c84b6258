package org.tiaocai.correction;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.RegistrationNumber;

/** 作废: whatever runs for the case ends, its limits fall away, its sessions are given back; the number stays used. */
@Component
class VoidedCase {

    private final RuntimeService engine;
    private final RunningLimits limits;
    private final Bookings bookings;
    private final RegistrationCorrections corrections;
    private final Disputes disputes;
    private final Actor actor;

    VoidedCase(
            @Lazy RuntimeService engine,
            RunningLimits limits,
            Bookings bookings,
            RegistrationCorrections corrections,
            Disputes disputes,
            Actor actor) {
        this.engine = engine;
        this.limits = limits;
        this.bookings = bookings;
        this.corrections = corrections;
        this.disputes = disputes;
        this.actor = actor;
    }

    /** @param deciding the process in which it is decided, which goes on to its own end */
    void close(RegistrationNumber number, String deciding) {
        actor
                .asApplication(() -> engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .rootProcessInstances()
                        .list())
                .stream()
                .filter(one -> !one.getId().equals(deciding))
                .forEach(one -> end(one.getId()));
        corrections.of(number).stream()
                .filter(RegistrationCorrection::isPending)
                .forEach(one -> corrections.decided(one.id(), CorrectionDecision.REFUSED, "登记已经作废"));
        limits.of(number).stream()
                .filter(RunningLimit::isOpen)
                .forEach(one -> limits.cease(number, one.rule(), one.subject()));
        bookings.releaseFuture(number);
        disputes.close(number, DisputeOutcome.VOIDED);
    }

    private void end(String instance) {
        actor.asApplication(() -> {
            engine.deleteProcessInstance(instance, "登记错误作废");
            return instance;
        });
    }
}
