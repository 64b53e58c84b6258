package org.tiaocai.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tiaocai.limits.reckoning.Reckoner;
import org.tiaocai.limits.reckoning.Settings;
import org.tiaocai.limits.reckoning.WorkingCalendar;

/**
 * 现行期限: the rules on the schedules known by now; an administrator loads the next year's while the house is open. What
 * another node has loaded is known here within a minute, and at once to whoever writes a limit.
 */
@Component
public class ReckonerInForce {

    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final Reckoner bundled = Reckoner.ofStateCouncilSchedules();
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(0, Instant.EPOCH, bundled));
    private final LoadedYears years;
    private final OfficeSettings settings;
    private final Clock clock;

    ReckonerInForce(LoadedYears years, OfficeSettings settings, Clock clock) {
        this.years = years;
        this.settings = settings;
        this.clock = clock;
    }

    private record Known(long state, Instant askedAt, Reckoner reckoner) {

        /** The clock of a test also goes back. */
        boolean isTrustedAt(Instant now) {
            return Duration.between(askedAt, now).abs().compareTo(TRUSTED) < 0;
        }
    }

    public Reckoner current() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Reckoner ofThisTransaction) {
            return ofThisTransaction;
        }
        var copy = known();
        return (copy.isTrustedAt(clock.instant()) ? copy : ask(copy)).reckoner();
    }

    public WorkingCalendar calendar() {
        return current().calendar();
    }

    /** 计算口径 of this office, where the law is silent. */
    public Settings settings() {
        return settings.counting();
    }

    /** Asks at once, so that no limit on record rests on a schedule that another node has replaced. */
    public void refresh() {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            ask(known());
        }
    }

    void adopt(WorkingCalendar calendar) {
        known.updateAndGet(copy -> new Known(copy.state(), clock.instant(), bundled.on(calendar)));
    }

    /** The transaction that loads a schedule goes by it at once, everybody else when it has been committed. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CalendarChanged changed) {
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(ReckonerInForce.this);
                    known.updateAndGet(copy -> new Known(copy.state(), Instant.EPOCH, copy.reckoner()));
                }
            });
        }
        TransactionSynchronizationManager.bindResource(this, loaded());
    }

    private Known known() {
        return Objects.requireNonNull(known.get());
    }

    /** Who reads an older state at the same moment does not replace a newer answer. */
    private Known ask(Known before) {
        var state = years.state();
        var next = new Known(state, clock.instant(), state == before.state() ? before.reckoner() : loaded());
        known.compareAndSet(before, next);
        return next;
    }

    private Reckoner loaded() {
        var calendar = bundled.calendar();
        for (var block : years.blocks()) {
            calendar = calendar.withYear(block);
        }
        return bundled.on(calendar);
    }
}
