package org.tiaocai.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** 进来的日期: a day that a case of this house can have; years beyond are slips, and no database agrees on them. */
public final class IncomingDay {

    /** What stands for all days before, where a list asks from the beginning on. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private IncomingDay() {}

    /** @return null for nothing. @throws Refused for what is no day, or one out of all range */
    public static @Nullable LocalDate of(@Nullable String field, String typed) {
        var text = IncomingText.of(field, typed);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return within(field, LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            throw new Refused(FieldNames.quoted(field) + "应为确有其日的日期，请用 2026-01-31 的格式");
        }
    }

    /** The same for a day or a time that has been read. */
    public static <T extends TemporalAccessor> T within(@Nullable String field, T day) {
        var year = day.get(ChronoField.YEAR);
        if (year < FIRST.getYear() || year > LAST.getYear()) {
            throw new Refused(
                    FieldNames.quoted(field) + "应在 " + FIRST.getYear() + " 年至 " + LAST.getYear() + " 年之间，请核对年份");
        }
        return day;
    }
}
