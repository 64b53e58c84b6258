package org.tiaocai.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 统计期间: whole months, both included. */
public record Period(YearMonth from, YearMonth to) {

    private static final int LONGEST = 120;

    public Period {
        IncomingDay.within("from", from);
        IncomingDay.within("to", to);
        if (to.isBefore(from)) {
            throw new Refused("统计期间的止月不能早于起月");
        }
        if (from.plusMonths(LONGEST).isBefore(to)) {
            throw new Refused("统计期间不能超过十年");
        }
    }

    /** What the page was asked for; the year so far when it was not. */
    public static Period of(@Nullable String from, @Nullable String to, LocalDate today) {
        try {
            var end = to == null || to.isBlank() ? YearMonth.from(today) : YearMonth.parse(to);
            var begin = from == null || from.isBlank() ? YearMonth.of(end.getYear(), 1) : YearMonth.parse(from);
            return new Period(begin, end);
        } catch (DateTimeParseException wrong) {
            throw new Refused("统计期间请按“年-月”填写，例如 2026-01");
        }
    }

    public LocalDate first() {
        return from.atDay(1);
    }

    public LocalDate last() {
        return to.atEndOfMonth();
    }

    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    /** As a report names it. */
    public String label() {
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12 && from.getYear() == to.getYear()) {
            return from.getYear() + "年度";
        }
        return from.equals(to) ? month(from) : month(from) + "至" + month(to);
    }

    public static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
