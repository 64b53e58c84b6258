package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.tiaocai.limits.reckoning.WalkedRule.Unit;

/** 末日的性质: on which side of its start a period ends, on what kind of day, and never earlier for a later start. */
final class PossibleEnds {
    private final Faults impossible = new Faults();
    private final Faults reversed = new Faults();
    private final WalkedCalendar calendar;
    private @Nullable LocalDate before;

    PossibleEnds(WalkedCalendar calendar) {
        this.calendar = calendar;
    }

    /** A question that has not been asked yet has no answer to compare with. */
    void begin() {
        before = null;
    }

    void look(Asked asked, LocalDateTime start, Reckoning answer) {
        LocalDate due = answer.due();
        LocalDate raw = answer.raw();
        if (due == null || raw == null) {
            return;
        }
        LocalDate earlier = before;
        impossible.check(isPossible(asked.rule(), start.toLocalDate(), raw, due), () -> line(asked, start, raw, due));
        reversed.check(earlier == null || !due.isBefore(earlier), () -> line(asked, start, raw, due) + " < " + earlier);
        before = due;
    }

    Faults impossible() {
        return impossible;
    }

    Faults reversed() {
        return reversed;
    }

    private boolean isPossible(WalkedRule rule, LocalDate start, LocalDate raw, LocalDate due) {
        if (rule.back()) {
            return due.isBefore(start) && due.equals(raw) && calendar.works(due);
        }
        if (rule.unit() == Unit.WD) {
            return due.isAfter(start) && due.equals(raw) && calendar.works(due);
        }
        if (rule.rolls()) {
            return raw.isAfter(start)
                    && !due.isBefore(raw)
                    && calendar.works(due)
                    && raw.datesUntil(due).noneMatch(calendar::works);
        }
        return raw.isAfter(start) && due.equals(raw);
    }

    private static String line(Asked asked, LocalDateTime start, LocalDate raw, LocalDate due) {
        return String.join(",", asked.label(), start.toString(), raw.toString(), due.toString());
    }
}
