package org.tiaocai.limits.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.Schedules;
import org.tiaocai.limits.WaitingWork;

/**
 * 期限巡查: looks, beside the engine's timers and without them, at every limit that has something to warn of. Each limit
 * is a transaction of its own, so that one that fails does not hide the others.
 */
@Component
public record Sweep(
        JdbcClient jdbc,
        RunningLimits limits,
        Schedules schedules,
        Alerts alerts,
        ReckonerInForce reckoner,
        WaitingWork work,
        Journal journal,
        Heartbeat heartbeat,
        TransactionTemplate transaction,
        Clock clock) {

    /** The timer of a last day gets this long to do its work before the sweep calls the day missed (D). */
    private static final Duration GRACE = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    /** Looks at everything that is due for a look and then beats. */
    public void run() {
        attempt("schedules", schedules::catchUp);
        var today = LocalDateTime.now(clock).minus(GRACE).toLocalDate();
        for (var id : dueForALook(today)) {
            attempt("limit " + id, () -> transaction.executeWithoutResult(status -> look(id, today)));
        }
        heartbeat.beat();
    }

    /** What cannot be looked at now is looked at by the next sweep; the log names no case's contents. */
    private static void attempt(String what, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException unexpected) {
            LOG.error(
                    "{} could not be looked at: {}", what, unexpected.getClass().getName());
        }
    }

    private List<Long> dueForALook(LocalDate today) {
        return jdbc.sql("select id from running_limit where look_on <= ? order by look_on, id")
                .param(today)
                .query(Long.class)
                .list();
    }

    private void look(long id, LocalDate today) {
        var due = jdbc.sql("select id from running_limit where id = ? and look_on <= ? for update")
                .params(id, today)
                .query(Long.class)
                .optional();
        if (due.isEmpty()) {
            return;
        }
        var limit = limits.find(id).orElseThrow();
        switch (limit.status()) {
            case RUNNING -> lookAtRunning(limit, today);
            case MISSED -> {
                raise(limit, AlertKind.MISSED);
                lookAgain(id, null);
            }
            case MET, STOPPED, VOID -> lookAgain(id, null);
        }
    }

    private void lookAtRunning(RunningLimit limit, LocalDate today) {
        var period = reckoner.current().rule(limit.rule()).period();
        var plan = AlertPlan.of(limit, period, limits.exclusionsOf(limit), reckoner.calendar());
        plan.due(today).forEach(kind -> raise(limit, kind));
        if (plan.isOver(today)) {
            limits.lapse(limit);
        } else {
            lookAgain(limit.id(), plan.next(today));
        }
    }

    /** From eighty per cent on the overseer is told as well, and from the first when nobody has claimed the work. */
    private void raise(RunningLimit limit, AlertKind kind) {
        if (limit.overseer() == null || alerts.isRaised(limit, kind)) {
            return;
        }
        var assignee = work.assigneeOf(limit.number(), limit.rule()).orElse(null);
        var alone = kind == AlertKind.HALF && assignee != null;
        alerts.raise(limit, kind, assignee, alone ? null : limit.overseer());
        if (kind == AlertKind.MISSED) {
            journal.act(limit.number(), "期限届满未办结：" + limit.name(), limit.why());
        }
    }

    private void lookAgain(long id, @Nullable LocalDate next) {
        jdbc.sql("update running_limit set look_on = ? where id = ?")
                .params(next, id)
                .update();
    }
}
