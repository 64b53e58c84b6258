package org.tiaocai.roots;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 期间: from its first day to its last, both of them in it; without a last day until further notice. */
public enum Term {
    TO_COME("未到"),
    RUNNING("在期"),
    OVER("届满");

    private final String label;

    Term(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Term on(LocalDate day, LocalDate from, @Nullable LocalDate until) {
        if (day.isBefore(from)) {
            return TO_COME;
        }
        return until != null && day.isAfter(until) ? OVER : RUNNING;
    }

    static boolean covers(LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return on(day, from, until) == RUNNING;
    }

    /** Whether two periods have a day in common. */
    public static boolean meet(
            LocalDate from, @Nullable LocalDate until, LocalDate otherFrom, @Nullable LocalDate otherUntil) {
        return (otherUntil == null || !from.isAfter(otherUntil)) && (until == null || !otherFrom.isAfter(until));
    }
}
