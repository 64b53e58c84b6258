package org.tiaocai.limits;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.shared.RegistrationNumber;

/** 行为无效: what had kept a limit was no such act, such as a service on somebody who had died. The limit awaits the act again. */
@Component
@Transactional
public class UndoneActs {

    private final LimitQueries limits;
    private final LimitRows rows;
    private final ApplicationEventPublisher events;

    UndoneActs(LimitQueries limits, LimitRows rows, ApplicationEventPublisher events) {
        this.limits = limits;
        this.rows = rows;
        this.events = events;
    }

    /**
     * Its last day stays: where that is over, the next sweep says so.
     *
     * @return whether there was a limit that some act had ended, in time or late
     */
    public boolean undo(RegistrationNumber number, String rule, String subject) {
        var ended = limits.of(number).stream()
                .filter(one -> one.rule().equals(rule) && one.subject().equals(subject))
                .reduce((earlier, later) -> later)
                .filter(one -> one.settledOn() != null && one.status() != Status.VOID);
        ended.ifPresent(one -> {
            rows.awaited(one.id());
            events.publishEvent(new LimitMoved(number, rule, subject, one.dueOn()));
        });
        return ended.isPresent();
    }
}
