package org.tiaocai.court;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** 期间的最后一天, counted on the fingers: not the day of receipt itself, and a rest day gives way to the next working day. */
final class LastDays {

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();

    LastDays(int year) {
        try {
            for (var line : Files.readAllLines(Path.of("src/main/resources/limits/holidays/" + year + ".csv"))) {
                if (line.startsWith(String.valueOf(year))) {
                    (line.contains(",WORK") ? madeUp : off).add(LocalDate.parse(line.substring(0, 10)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    LocalDate of(LocalDate received, int days) {
        var last = received.plusDays(days);
        while (isRest(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private boolean isRest(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !madeUp.contains(day) && (weekend || off.contains(day));
    }
}
