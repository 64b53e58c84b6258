package org.tiaocai.shared;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Instants as pages print them: a database may hand them back in its own zone, people read them in ours. */
@Component
public class LocalTimes {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter IN_TABLES = DateTimeFormatter.ofPattern("yyyy-MM-dd E", Locale.CHINA);
    private static final DateTimeFormatter IN_PROSE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** Such as 2026-03-02 10:00; in templates {@code ${@localTimes.minute(one.at)}}. */
    public String minute(OffsetDateTime instant) {
        return instant.atZoneSameInstant(ZONE).format(MINUTE);
    }

    /** Such as 2026-03-02. */
    public String day(OffsetDateTime instant) {
        return dayOf(instant).toString();
    }

    public LocalDate dayOf(OffsetDateTime instant) {
        return instant.atZoneSameInstant(ZONE).toLocalDate();
    }

    /** Such as 10:00. */
    public String hour(OffsetDateTime instant) {
        return instant.atZoneSameInstant(ZONE).format(HOUR);
    }

    /** As a table has it: 2026-03-02 周一. */
    public static String inTables(@Nullable LocalDate day) {
        return day == null ? "" : day.format(IN_TABLES);
    }

    /** As a sentence has it: 2026年3月2日. */
    public static String inProse(@Nullable LocalDate day) {
        return day == null ? "" : day.format(IN_PROSE);
    }
}
