package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tiaocai.limits.reckoning.WalkedRule.Unit;

/** 一问: one rule under one set of circumstances, to be asked on every day. */
record Asked(WalkedRule rule, Circumstances circumstances, int longer, int excluded) {
    private static final List<LocalTime> TIMES =
            Stream.of("00:00", "08:59", "16:00", "23:59").map(LocalTime::parse).toList();

    static List<Asked> about(WalkedRule rule) {
        List<Asked> asked = new ArrayList<>();
        Circumstances none = Circumstances.none();
        asked.add(new Asked(rule, none, 0, 0));
        if (rule.hasLongest()) {
            asked.add(new Asked(rule, none.extended(true), rule.longest(), 0));
        }
        if (rule.isLongerAsAgreed()) {
            asked.add(new Asked(rule, none.extendedDays(10), 10, 0));
        }
        if (rule.excludes()) {
            for (int excluded : List.of(1, 30, 82)) {
                asked.add(new Asked(rule, none.excludedDays(excluded), 0, excluded));
            }
        }
        if (rule.excludes() && rule.hasLongest()) {
            asked.add(new Asked(rule, none.excludedDays(82).extended(true), rule.longest(), 82));
        }
        return asked;
    }

    Stream<LocalDateTime> startsOn(LocalDate day) {
        return rule.unit() == Unit.HOUR ? TIMES.stream().map(day::atTime) : Stream.of(day.atStartOfDay());
    }

    Reckoning of(Reckoner reckoner, LocalDateTime start) {
        return rule.unit() == Unit.HOUR
                ? reckoner.compute(rule.id(), start, circumstances)
                : reckoner.compute(rule.id(), start.toLocalDate(), circumstances);
    }

    /** What stands in front of a fault: rule, extension, exclusion. */
    String label() {
        return rule.id() + "," + longer + "," + excluded;
    }
}
