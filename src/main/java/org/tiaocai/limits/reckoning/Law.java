package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 法律文件: a text that rules cite by a short name, in the version whose articles they cite. */
record Law(
        String title,
        String version,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static final String HEADER = "abbreviation,title,version,validFrom,validTo";

    static Map<String, Law> readAll(String file) {
        return parse(file, TableFile.read(file));
    }

    static Map<String, Law> parse(String file, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new FaultyTable(file, 1, "首行应为 " + HEADER);
        }
        Map<String, Law> laws = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (cells.length != 5 || cells[0].isBlank() || cells[1].isBlank()) {
                throw new FaultyTable(file, i + 1, "应有五列，简称和名称不能为空：" + lines.get(i));
            }
            Law law = new Law(cells[1], cells[2], day(file, i + 1, cells[3]), day(file, i + 1, cells[4]));
            if (laws.put(cells[0], law) != null) {
                throw new FaultyTable(file, i + 1, "简称重复：" + cells[0]);
            }
        }
        return laws;
    }

    /** 《名称》（版本）第几条 */
    String cite(String articles) {
        return title + (version.isEmpty() ? "" : "（" + version + "）") + articles;
    }

    private static @Nullable LocalDate day(String file, int line, String cell) {
        try {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new FaultyTable(file, line, "日期应写作 YYYY-MM-DD：" + cell);
        }
    }
}
