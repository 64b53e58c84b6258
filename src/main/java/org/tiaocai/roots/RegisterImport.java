package org.tiaocai.roots;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;
import org.tiaocai.spreadsheet.Spreadsheet;

/** 成批导入: a file is looked at line by line, and taken as a whole or not at all. The same file may come twice. */
@Component
public class RegisterImport {

    /** Stands in the list for what cannot be kept. */
    private static final String UNREADABLE = "？";

    private static final int MOST = 1_000;
    private static final int DAY_PARTS = 3;

    private final List<RegisterList> lists;
    private final SettingJournal journal;

    RegisterImport(List<RegisterList> lists, SettingJournal journal) {
        this.lists = lists;
        this.journal = journal;
    }

    /** @param fault all that is wrong in the line; null for a sound one */
    record Line(
            int line,
            Map<String, String> fields,
            RegisterList.@Nullable Step step,
            @Nullable String fault) {

        public Collection<String> cells() {
            return fields.values();
        }

        public String state() {
            return step == null ? String.valueOf(fault) : step.state().label();
        }
    }

    /** @param lines in the order of the file */
    record Checked(RegisterList list, List<Line> lines) {

        public long faults() {
            return lines.stream().filter(one -> one.fault() != null).count();
        }

        /** How many are new, how many change something, how many are there already. */
        public String sum() {
            return "新增 " + n(RegisterList.State.NEW) + "，变更 " + n(RegisterList.State.CHANGED) + "，没有变化 "
                    + n(RegisterList.State.SAME);
        }

        /** 已经导入: nothing of it is left to do, as after a second click. */
        public boolean isThere() {
            return n(RegisterList.State.SAME) == lines.size();
        }

        private long n(RegisterList.State state) {
            return lines.stream()
                    .filter(one -> one.step() != null && one.step().state() == state)
                    .count();
        }
    }

    RegisterList list(String word) {
        return lists.stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这种清单"));
    }

    /** @throws Refused for a file without the columns, or with too many lines */
    Checked check(String word, List<Spreadsheet.Row> rows) {
        return checked(list(word), rows);
    }

    /**
     * Takes what was looked at, the whole of it.
     *
     * @param seen the sum that was shown; another one by now is shown first
     */
    @Transactional
    public String take(String word, List<Spreadsheet.Row> rows, String seen) {
        var checked = checked(list(word), rows);
        if (checked.isThere()) {
            return checked.sum();
        }
        if (checked.faults() == 0 && !checked.sum().equals(seen)) {
            throw new Refused("没有导入：核对以后登记簿有变化，现在是" + checked.sum() + "，请看过后再导入");
        }
        return take(checked);
    }

    /** The same for rows that nobody had to look at, such as those of a first start. */
    @Transactional
    public String take(String word, List<Spreadsheet.Row> rows) {
        return take(checked(list(word), rows));
    }

    private String take(Checked checked) {
        if (checked.faults() > 0) {
            throw new Refused("没有导入：有问题的行列在下面，改好后重新选择文件");
        }
        checked.lines().forEach(one -> take(checked.list(), one));
        journal.write(checked.list().area(), "成批导入" + checked.list().title(), null, checked.sum(), null);
        return checked.sum();
    }

    /** Looked at once more, because a line before it may stand against it. */
    private static void take(RegisterList list, Line one) {
        try {
            list.step(one.fields()).act().run();
        } catch (Refused wrong) {
            throw new Refused("没有导入：第 " + one.line() + " 行：" + wrong.getMessage());
        }
    }

    private static Checked checked(RegisterList list, List<Spreadsheet.Row> rows) {
        var columns = list.columns();
        var places = rows.isEmpty() ? Map.<String, Integer>of() : places(rows.get(0));
        var missing = columns.values().stream().filter(name -> !places.containsKey(name));
        if (!places.keySet().containsAll(columns.values())) {
            throw new Refused("第一行应为列名，缺少：" + missing.collect(Collectors.joining("、")) + "；请用模板填写");
        }
        var body = rows.subList(1, rows.size());
        if (body.isEmpty() || body.size() > MOST) {
            throw new Refused(body.isEmpty() ? "文件里只有列名，没有内容" : "一次最多导入 " + MOST + " 行，请分成几个文件");
        }
        var seen = new HashMap<String, Integer>();
        return new Checked(
                list, body.stream().map(row -> line(list, row, places, seen)).toList());
    }

    private static Line line(
            RegisterList list, Spreadsheet.Row row, Map<String, Integer> places, Map<String, Integer> seen) {
        var fields = new LinkedHashMap<String, String>();
        var faults = new ArrayList<String>();
        list.columns().forEach((field, column) -> {
            var place = Objects.requireNonNull(places.get(column));
            var raw = place < row.cells().size() ? row.cells().get(place) : "";
            try {
                var text = IncomingText.of(field, raw);
                fields.put(field, field.equals("from") || field.equals("until") ? day(text) : text);
            } catch (Refused unusable) {
                fields.put(field, UNREADABLE);
                faults.add(column + "含有不能使用的字符（控制字符或者残缺的字），请删去后重新填写");
            }
        });
        var key = list.key(fields);
        var before = key.isBlank() ? null : seen.putIfAbsent(key, row.line());
        if (before != null) {
            faults.add("与第 " + before + " 行重复");
        }
        RegisterList.Step step = null;
        if (faults.isEmpty()) {
            try {
                step = list.step(fields);
            } catch (Faults wrong) {
                faults.add(String.valueOf(wrong.getMessage()));
            }
        }
        return new Line(row.line(), fields, step, step == null ? String.join("；", faults) : null);
    }

    /** 2026/3/2, 2026.3.2 and 2026年3月2日 are written as pages have them; what is no day is left to the check. */
    private static String day(String text) {
        var parts = text.replaceAll("[年月/.]", "-").replace("日", "").split("-", -1);
        try {
            return parts.length == DAY_PARTS
                    ? LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
                            .toString()
                    : text;
        } catch (NumberFormatException | DateTimeException noDay) {
            return text;
        }
    }

    private static Map<String, Integer> places(Spreadsheet.Row head) {
        var places = new HashMap<String, Integer>();
        for (var at = 0; at < head.cells().size(); at++) {
            places.putIfAbsent(head.cells().get(at).strip(), at);
        }
        return places;
    }
}
