package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 一年的放假安排: the days on which the State Council's schedule for a year departs from the week. */
public record YearBlock(int year, List<SpecialDay> days) {

    private static final String HEADER = "date,kind,name";
    private static final Set<String> HEADERS = Set.of(HEADER, "日期,类型,名称");
    private static final Set<String> OFF = Set.of("OFF", "放假");
    private static final Set<String> WORK = Set.of("WORK", "上班", "调休上班");

    /** 放假日或者调休上班日 */
    public record SpecialDay(LocalDate date, boolean working, String name) {}

    public YearBlock {
        days = List.copyOf(days);
        Set<LocalDate> seen = new HashSet<>();
        for (SpecialDay day : days) {
            if (!belongs(year, day.date())) {
                throw new FaultyTable(source(year), day.date() + " 不属于 " + year + " 年的放假安排");
            }
            if (!seen.add(day.date())) {
                throw new FaultyTable(source(year), day.date() + " 重复");
            }
        }
    }

    /** Reads lines of {@code date,kind,name} under that header, kind being 放假 or 上班, OFF or WORK; {@code file} is named in faults. */
    public static YearBlock parse(String file, int year, String text) {
        List<String> lines = withoutByteOrderMark(text).lines().toList();
        if (lines.isEmpty() || !HEADERS.contains(lines.get(0))) {
            throw new FaultyTable(file, 1, "首行应为 " + HEADER);
        }
        List<SpecialDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            SpecialDay day = specialDay(file, i + 1, year, lines.get(i));
            if (!seen.add(day.date())) {
                throw new FaultyTable(file, i + 1, day.date() + " 重复");
            }
            days.add(day);
        }
        return new YearBlock(year, days);
    }

    /** Spreadsheet programs write one. */
    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static SpecialDay specialDay(String file, int line, int year, String text) {
        String[] cells = text.replace('，', ',').split(",", -1);
        if (cells.length != 3 || cells[2].isBlank()) {
            throw new FaultyTable(file, line, "应为“日期,放假或上班,名称”：" + text);
        }
        var kind = cells[1].strip();
        if (!OFF.contains(kind) && !WORK.contains(kind)) {
            throw new FaultyTable(file, line, "类型应为放假或者上班：" + cells[1]);
        }
        LocalDate date;
        try {
            date = LocalDate.parse(cells[0].strip());
        } catch (DateTimeParseException e) {
            throw new FaultyTable(file, line, "日期应写作 YYYY-MM-DD：" + cells[0]);
        }
        if (!belongs(year, date)) {
            throw new FaultyTable(file, line, date + " 不属于 " + year + " 年的放假安排");
        }
        return new SpecialDay(date, WORK.contains(kind), cells[2].strip());
    }

    /** A schedule for a year may reach back into the December before it, for 元旦. */
    private static boolean belongs(int year, LocalDate date) {
        return date.getYear() == year || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
    }

    /** 来源 */
    public String source() {
        return source(year);
    }

    static String source(int year) {
        return "国务院办公厅 " + year + " 年放假安排";
    }
}
