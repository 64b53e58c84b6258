package org.tiaocai.arbitration;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 结案, as a model says it at an end event: {@code ${arbitrationEnd.closed(execution, 'WITHDRAWN')}}. The limits of the
 * arbitration cease with it, and so does what waits beside it; those of a party or of a service go on.
 */
@Component("arbitrationEnd")
public class ArbitrationEnd {

    private static final String CLOSED = "arbitrationClosed";

    private final RuntimeService engine;
    private final Arbitrations arbitrations;
    private final Disputes disputes;
    private final RunningLimits runningLimits;
    private final Actor actor;
    private final ApplicationEventPublisher events;

    ArbitrationEnd(
            @Lazy RuntimeService engine,
            Arbitrations arbitrations,
            Disputes disputes,
            RunningLimits runningLimits,
            Actor actor,
            ApplicationEventPublisher events) {
        this.engine = engine;
        this.arbitrations = arbitrations;
        this.disputes = disputes;
        this.runningLimits = runningLimits;
        this.actor = actor;
        this.events = events;
    }

    public void closed(DelegateExecution execution, String method) {
        var number = RegistrationNumber.of(execution);
        var closing = ClosingMethod.valueOf(method);
        if (arbitrations.get(number).closing() == null) {
            arbitrations.close(number, closing);
        }
        runningLimits.open(List.of(number)).stream()
                .filter(open -> open.rule().startsWith("A") && open.subject().isEmpty())
                .forEach(open -> runningLimits.cease(number, open.rule()));
        disputes.close(number, closing.outcome());
        events.publishEvent(new ArbitrationClosed(number));
        actor.asApplication(() -> {
            engine.createMessageCorrelation(CLOSED)
                    .processInstanceBusinessKey(number.value())
                    .correlateAll();
            return number;
        });
    }
}
