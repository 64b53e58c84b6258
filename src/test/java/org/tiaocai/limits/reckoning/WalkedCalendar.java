package org.tiaocai.limits.reckoning;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The walker's own reading of the schedules; a year without one it asks of an almanac, day by day. */
final class WalkedCalendar {
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();
    private final Set<Integer> announced = new HashSet<>();
    private final Map<LocalDate, Boolean> ofTheAlmanac = new HashMap<>();

    WalkedCalendar() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/limits/holidays"))) {
            files.forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        announced.add(Integer.valueOf(file.getFileName().toString().substring(0, 4)));
        for (String line : WalkedRule.lines(file)) {
            (line.contains(",WORK,") ? madeUp : off).add(LocalDate.parse(line.substring(0, 10)));
        }
    }

    boolean works(LocalDate day) {
        if (madeUp.contains(day)) {
            return true;
        }
        boolean restsByTheWeek = day.getDayOfWeek().getValue() > 5;
        return !restsByTheWeek && !off.contains(day) && !restsByTheAlmanac(day);
    }

    /** The last three days of a year have been rearranged by the schedule of the next one before. */
    boolean mayChange(LocalDate day) {
        boolean arranged = off.contains(day) || madeUp.contains(day);
        boolean atTheEnd = day.getDayOfYear() > day.lengthOfYear() - 3;
        return !arranged
                && !(announced.contains(day.getYear()) && (!atTheEnd || announced.contains(day.getYear() + 1)));
    }

    private boolean restsByTheAlmanac(LocalDate day) {
        return !announced.contains(day.getYear()) && ofTheAlmanac.computeIfAbsent(day, WalkedCalendar::isPublicHoliday);
    }

    /** 全国年节及纪念日放假办法 as amended in 2024, in force for every year whose schedule is still to come. */
    private static boolean isPublicHoliday(LocalDate day) {
        SolarDay solar = SolarDay.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        String date = monthAndDay(day.getMonthValue(), day.getDayOfMonth());
        String lunar = monthAndDay(solar.getLunarDay());
        boolean eve = monthAndDay(solar.next(1).getLunarDay()).equals("1-1");
        boolean tombSweeping = solar.getTermDay().getDayIndex() == 0
                && solar.getTerm().getName().equals("清明");
        return List.of("1-1", "5-1", "5-2", "10-1", "10-2", "10-3").contains(date)
                || List.of("1-1", "1-2", "1-3", "5-5", "8-15").contains(lunar)
                || eve
                || tombSweeping;
    }

    private static String monthAndDay(LunarDay day) {
        return monthAndDay(day.getLunarMonth().getMonthWithLeap(), day.getDay());
    }

    private static String monthAndDay(int month, int day) {
        return month + "-" + day;
    }
}
