package org.tiaocai.limits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.limits.reckoning.Reckoner;
import org.tiaocai.shared.ProcessVariable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 案件期限 as the models want them: {@code ${limits.over(execution, 'M03')}} for a timer,
 * {@code ${limits.endOf(execution, 'M02')}} for a due date. The element also names the rule in its property
 * {@code limit} (several by commas where a variable decides), so that its day moves with the limit.
 */
@Component("limits")
public record ModelLimits(LimitQueries limits) {

    /** Which of several limits of one rule a process waits for; without it the limit of the case. */
    public static final ProcessVariable<String> SUBJECT = ProcessVariable.staff("limitSubject");

    /** Which rule the day of a task follows where the model does not know it: it names its limit {@code limitRule}. */
    public static final ProcessVariable<String> RULE = ProcessVariable.staff("limitRule");

    /** A limit that stands still is never over: its timer waits beyond every case until it moves again. */
    private static final Date NEVER =
            Date.from(LocalDate.of(9999, 12, 31).atStartOfDay(Reckoner.ZONE).toInstant());

    /** Awaited before they run: their day comes with the service of a paper. */
    private static final Set<String> FROM_SERVICE = Set.of(RuleIds.SUPPLEMENT_PERIOD);

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The instant at which the last day is over (R7). */
    public Date over(DelegateExecution execution, String rule) {
        return over(lastDay(execution, rule));
    }

    /** The last second of the last day, which a task list shows as that day. */
    public @Nullable Date endOf(DelegateExecution execution, String rule) {
        return endOf(lastDay(execution, rule));
    }

    static Date over(@Nullable LocalDate dueOn) {
        return dueOn == null
                ? NEVER
                : Date.from(dueOn.plusDays(1).atStartOfDay(Reckoner.ZONE).toInstant());
    }

    static @Nullable Date endOf(@Nullable LocalDate dueOn) {
        return dueOn == null
                ? null
                : Date.from(dueOn.atTime(LAST_SECOND).atZone(Reckoner.ZONE).toInstant());
    }

    private @Nullable LocalDate lastDay(DelegateExecution execution, String rule) {
        var number = RegistrationNumber.of(execution);
        var subject = SUBJECT.find(execution);
        var open = limits.open(number, rule, subject == null ? "" : subject);
        if (open.isEmpty() && !FROM_SERVICE.contains(rule)) {
            throw new IllegalStateException("no limit " + rule + " runs for " + number);
        }
        return open.filter(one -> one.status() != Status.STOPPED)
                .map(RunningLimit::dueOn)
                .orElse(null);
    }
}
