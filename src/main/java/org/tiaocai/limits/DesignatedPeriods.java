package org.tiaocai.limits;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.limits.reckoning.Circumstances;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 指定期间 (民诉法85(1)): a running limit that does not last as long as the rule says, but as long as it was set. */
@Component
public class DesignatedPeriods {

    private final LimitRows rows;
    private final LimitQueries limits;
    private final ReckonerInForce reckoner;
    private final ApplicationEventPublisher events;

    DesignatedPeriods(LimitRows rows, LimitQueries limits, ReckonerInForce reckoner, ApplicationEventPublisher events) {
        this.rows = rows;
        this.limits = limits;
        this.reckoner = reckoner;
        this.events = events;
    }

    /**
     * From its start it lasts so many units of the rule; timers move along. One that stands still lasts so long once it goes
     * on.
     *
     * @throws Refused when it does not run
     */
    @Transactional
    public LocalDate designate(RegistrationNumber number, String rule, String subject, int length, String reason) {
        var running = limits.open(number, rule, subject)
                .filter(one -> one.status() == Status.RUNNING || one.status() == Status.STOPPED)
                .orElseThrow(() -> new Refused(reckoner.current().rule(rule).name() + "没有在计算，不能另行指定"));
        rows.lasts(running.id(), length);
        if (running.status() == Status.STOPPED) {
            return running.dueOn();
        }
        reckoner.refresh();
        var lasting = Circumstances.none()
                .under(reckoner.settings())
                .lasting(length)
                .excluding(limits.exclusions(running.id()));
        var reckoning = reckoner.current().compute(rule, running.startedOn(), lasting);
        rows.moved(running.id(), reckoning, 0, reason);
        var due = LimitRows.due(reckoning);
        events.publishEvent(new LimitMoved(number, rule, subject, due));
        return due;
    }
}
