package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 法定节假日: the days that the holiday regulation itself fixes, in the versions of 2007, 2013 and 2024. */
final class StatutoryHolidays {
    static final String REGULATION = "全国年节及纪念日放假办法";

    private final Map<Integer, LunarYear> lunarYears;

    StatutoryHolidays(Map<Integer, LunarYear> lunarYears) {
        this.lunarYears = Map.copyOf(lunarYears);
    }

    static StatutoryHolidays bundled() {
        return new StatutoryHolidays(LunarYear.readAll("lunar.csv"));
    }

    boolean isHoliday(LocalDate day) {
        return !nameOf(day).isEmpty();
    }

    /** The holiday's name, two names when two fall together, empty when the day is none. */
    String nameOf(LocalDate day) {
        List<String> names = new ArrayList<>();
        if (day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1) {
            names.add("元旦");
        }
        if (day.getMonth() == Month.MAY && day.getDayOfMonth() <= (day.getYear() >= 2025 ? 2 : 1)) {
            names.add("劳动节");
        }
        if (day.getMonth() == Month.OCTOBER && day.getDayOfMonth() <= 3) {
            names.add("国庆节");
        }
        LunarYear lunar = lunarYears.get(day.getYear());
        if (lunar != null) {
            names.addAll(lunarNames(lunar, day));
        }
        return String.join("、", names);
    }

    /** 放假调休的惯例 since the regulation of 2024: 春节 eight days from 除夕 on, 劳动节 five, 国庆节 seven; empty on other days. */
    String likelyBreak(LocalDate day) {
        LunarYear lunar = lunarYears.get(day.getYear());
        LocalDate eve = lunar == null ? null : lunar.springFestival().minusDays(1);
        if (eve != null && !day.isBefore(eve) && day.isBefore(eve.plusDays(8))) {
            return "春节";
        }
        if (day.getMonth() == Month.MAY && day.getDayOfMonth() <= 5) {
            return "劳动节";
        }
        return day.getMonth() == Month.OCTOBER && day.getDayOfMonth() <= 7 ? "国庆节" : "";
    }

    private static List<String> lunarNames(LunarYear lunar, LocalDate day) {
        List<String> names = new ArrayList<>();
        LocalDate first = lunar.springFestival();
        if (!day.isBefore(first.plusDays(hasEveOff(day.getYear()) ? -1 : 0))
                && !day.isAfter(first.plusDays(day.getYear() >= 2014 ? 2 : 1))) {
            names.add("春节");
        }
        if (day.equals(lunar.tombSweeping())) {
            names.add("清明节");
        }
        if (day.equals(lunar.dragonBoat())) {
            names.add("端午节");
        }
        if (day.equals(lunar.midAutumn())) {
            names.add("中秋节");
        }
        return names;
    }

    /** 除夕 was a holiday until 2013 and is one again from 2025. */
    private static boolean hasEveOff(int year) {
        return year < 2014 || year >= 2025;
    }
}
