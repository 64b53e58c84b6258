package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days are written for readers. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日（E）", Locale.CHINA);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分", Locale.CHINA);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String hour(LocalDateTime hour) {
        return HOUR.format(hour);
    }

    static String monthAndDay(LocalDate day) {
        return SHORT.format(day);
    }
}
