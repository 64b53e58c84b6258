package org.tiaocai.limits.reckoning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 农历节日: the days of one year that the lunar calendar and the solar terms set; a table, as the bureau has no almanac. */
record LunarYear(LocalDate springFestival, LocalDate tombSweeping, LocalDate dragonBoat, LocalDate midAutumn) {

    static final String HEADER = "year,springFestival,tombSweeping,dragonBoat,midAutumn";

    static Map<Integer, LunarYear> readAll(String file) {
        return parse(file, TableFile.read(file));
    }

    static Map<Integer, LunarYear> parse(String file, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new FaultyTable(file, 1, "首行应为 " + HEADER);
        }
        Map<Integer, LunarYear> years = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (cells.length != 5) {
                throw new FaultyTable(file, i + 1, "应有五列：" + lines.get(i));
            }
            try {
                int year = Integer.parseInt(cells[0]);
                if (years.put(year, of(year, cells)) != null) {
                    throw new FaultyTable(file, i + 1, year + " 年重复");
                }
            } catch (NumberFormatException | DateTimeException e) {
                throw new FaultyTable(file, i + 1, "年份或者日期有误：" + lines.get(i));
            }
        }
        return years;
    }

    private static LunarYear of(int year, String[] cells) {
        return new LunarYear(day(year, cells[1]), day(year, cells[2]), day(year, cells[3]), day(year, cells[4]));
    }

    private static LocalDate day(int year, String monthAndDay) {
        return LocalDate.parse(year + "-" + monthAndDay);
    }
}
