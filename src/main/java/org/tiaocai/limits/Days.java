package org.tiaocai.limits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Days as the models' timers and due dates want them: {@code ${days.endOf(sessionOn)}}; limits of the law are {@link ModelLimits}. */
@Component
public record Days(Clock clock, ReckonerInForce reckoner, InternalTargets targets) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** The last second of the day, which a task list shows as that day. */
    public Date endOf(String isoDay) {
        return at(LocalDate.parse(isoDay), LocalTime.of(23, 59, 59));
    }

    /** The instant at which the day is over (R7). */
    public Date over(LocalDate day) {
        return ModelLimits.over(day);
    }

    /** The morning of the day, when offices open. */
    public Date morningOf(String isoDay) {
        return at(LocalDate.parse(isoDay), MORNING);
    }

    /** 内部时限: the end of the last working day that the service allows itself for a task without a legal limit. */
    public Date target(String task) {
        return endOf(targetDay(task).toString());
    }

    /** The instant at which that day is over. */
    public Date targetOver(String task) {
        return over(targetDay(task));
    }

    private LocalDate targetDay(String task) {
        return reckoner.calendar().workingDaysAfter(LocalDate.now(clock), targets.workingDays(task));
    }

    private Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
    }
}
