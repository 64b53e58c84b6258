package org.tiaocai.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.reckoning.CalendarDay.Kind;

/** 场次: when the house sits on a day, by the working calendar; nobody sits on a public holiday. */
@Component
record Sittings(WorkingHours working, ReckonerInForce reckoner) {

    /** The session into which that stretch of the day falls as a whole. */
    Optional<SessionType> of(LocalDate day, int slot, int length) {
        var hours = working.on(day);
        if (!reckoner.calendar().isWorkingDay(day)) {
            var weekend = reckoner.calendar().kindOf(day).kind() == Kind.WEEKEND;
            return weekend && within(slot, length, hours.opens(), hours.closes())
                    ? Optional.of(SessionType.WEEKEND)
                    : Optional.empty();
        }
        return Arrays.stream(SessionType.values())
                .filter(type -> type != SessionType.WEEKEND && within(slot, length, from(hours, type), to(hours, type)))
                .findFirst();
    }

    /** The slots of the day at which a session of that length can begin. */
    IntStream starts(LocalDate day, int length, Collection<SessionType> wanted) {
        return IntStream.range(0, Studio.SLOTS_OF_A_DAY)
                .filter(slot -> of(day, slot, length).filter(wanted::contains).isPresent());
    }

    /** Whether there is any sitting of those kinds on the day. */
    boolean any(LocalDate day, Collection<SessionType> wanted) {
        return starts(day, 1, wanted).findAny().isPresent();
    }

    /** Slots of working hours on the day, the measure of use. */
    int usualSlots(LocalDate day) {
        return (int) starts(day, 1, SessionType.usual()).count();
    }

    private static LocalTime from(WorkingHours.Hours hours, SessionType type) {
        return switch (type) {
            case MORNING, WEEKEND -> hours.opens();
            case LUNCH -> hours.lunchFrom();
            case AFTERNOON -> hours.lunchTo();
            case EVENING -> hours.eveningFrom();
        };
    }

    private static LocalTime to(WorkingHours.Hours hours, SessionType type) {
        return switch (type) {
            case MORNING -> hours.lunchFrom();
            case LUNCH -> hours.lunchTo();
            case AFTERNOON, WEEKEND -> hours.closes();
            case EVENING -> hours.eveningTo();
        };
    }

    private static boolean within(int slot, int length, LocalTime from, LocalTime to) {
        return slot >= Studio.slot(from) && slot + length <= Studio.slot(to);
    }
}
