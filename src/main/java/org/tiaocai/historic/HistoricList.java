package org.tiaocai.historic;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;
import org.tiaocai.spreadsheet.Spreadsheet;

/** 历史案件清单: a file of old cases, checked line by line; what came in before is passed over, so the same file may come twice. */
@Component
record HistoricList(HistoricCases cases, Clock clock) {

    static final List<String> COLUMNS = List.of("旧案号", "申请人", "被申请人", "案由", "收案日期", "结案日期", "结果");

    /** Stands in the list for what cannot be kept. */
    private static final String UNREADABLE = "？";

    private static final int[] LONGEST = {100, 1_000, 1_000, 100, 20, 20, 200};
    private static final int CAUSE = 3;
    private static final int RECEIVED = 4;
    private static final int CLOSED = 5;
    private static final int OUTCOME = 6;
    private static final List<Integer> IN_WORDS = List.of(CAUSE, OUTCOME);
    private static final int MOST = 2_000;
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    /**
     * @param state for who looks: 可以导入, 已经导入 or what is wrong
     * @param wrong the columns that something is wrong with
     */
    record Line(
            int line,
            List<String> cells,
            @Nullable HistoricCase sound,
            boolean known,
            String state,
            Set<String> wrong) {}

    /** @param column which it is about */
    private record Fault(String column, String words) {}

    /** @param lines in the order of the file */
    record Checked(List<Line> lines) {

        public List<HistoricCase> fresh() {
            return lines.stream()
                    .filter(line -> line.sound() != null && !line.known())
                    .map(Line::sound)
                    .map(java.util.Objects::requireNonNull)
                    .toList();
        }

        public long known() {
            return lines.stream().filter(Line::known).count();
        }

        public List<Line> faulty() {
            return lines.stream().filter(line -> line.sound() == null).toList();
        }

        public long faults() {
            return faulty().size();
        }
    }

    /** @throws Refused for a file without these columns, or with too many lines */
    Checked check(List<Spreadsheet.Row> rows) {
        var places = rows.isEmpty() ? Map.<String, Integer>of() : places(rows.get(0));
        if (!places.keySet().containsAll(COLUMNS)) {
            var missing = COLUMNS.stream().filter(name -> !places.containsKey(name));
            throw new Refused("第一行应为列名，缺少：" + missing.collect(Collectors.joining("、")) + "；请用模板填写");
        }
        var body = rows.subList(1, rows.size());
        if (body.isEmpty() || body.size() > MOST) {
            throw new Refused(body.isEmpty() ? "文件里只有列名，没有案件" : "一次最多导入 " + MOST + " 件，请分成几个文件");
        }
        var first = Objects.requireNonNull(places.get(COLUMNS.get(0)));
        var numbers = body.stream()
                .map(row -> read(row, first, COLUMNS.get(0), new ArrayList<>()))
                .toList();
        var known = cases.known(numbers);
        var seen = new HashMap<String, Integer>();
        return new Checked(
                body.stream().map(row -> line(row, places, known, seen)).toList());
    }

    private Line line(
            Spreadsheet.Row row,
            Map<String, Integer> places,
            Map<String, HistoricCase> known,
            Map<String, Integer> seen) {
        var faults = new ArrayList<Fault>();
        var cells = COLUMNS.stream()
                .map(name -> read(row, Objects.requireNonNull(places.get(name)), name, faults))
                .toList();
        for (var at = 0; at < cells.size(); at++) {
            var column = COLUMNS.get(at);
            if (cells.get(at).isEmpty()) {
                faults.add(new Fault(column, "缺" + column));
            } else if (cells.get(at).length() > LONGEST[at]) {
                faults.add(new Fault(column, column + "过长，不超过 " + LONGEST[at] + " 字"));
            } else if (IN_WORDS.contains(at) && !isInWords(cells.get(at))) {
                faults.add(new Fault(column, column + "应写文字，现在是“" + cells.get(at) + "”，请核对是否错列"));
            }
        }
        var before = seen.putIfAbsent(cells.get(0), row.line());
        if (before != null && !cells.get(0).isEmpty() && !cells.get(0).equals(UNREADABLE)) {
            faults.add(new Fault(COLUMNS.get(0), "与第 " + before + " 行的旧案号相同"));
        }
        var received = day(cells.get(RECEIVED), COLUMNS.get(RECEIVED), faults);
        var closed = day(cells.get(CLOSED), COLUMNS.get(CLOSED), faults);
        if (received.isPresent() && closed.isPresent() && closed.get().isBefore(received.get())) {
            faults.add(new Fault(COLUMNS.get(CLOSED), "结案日期早于收案日期"));
        }
        if (!faults.isEmpty() || received.isEmpty() || closed.isEmpty()) {
            return new Line(
                    row.line(),
                    cells,
                    null,
                    false,
                    faults.stream().map(Fault::words).collect(Collectors.joining("；")),
                    faults.stream().map(Fault::column).collect(Collectors.toSet()));
        }
        var one = new HistoricCase(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(CAUSE),
                received.get(),
                closed.get(),
                cells.get(OUTCOME));
        var there = known.get(one.oldNumber());
        if (there == null) {
            return new Line(row.line(), cells, one, false, "可以导入", Set.of());
        }
        return there.equals(one)
                ? new Line(row.line(), cells, one, true, "已经导入，跳过", Set.of())
                : new Line(row.line(), cells, null, false, "这个旧案号已经导入，内容与这一行不同，请核对", others(one, there));
    }

    /** In which columns the line says something else than what is here already. */
    private static Set<String> others(HistoricCase one, HistoricCase there) {
        var now = values(one);
        var before = values(there);
        return IntStream.range(0, COLUMNS.size())
                .filter(at -> !now.get(at).equals(before.get(at)))
                .mapToObj(COLUMNS::get)
                .collect(Collectors.toSet());
    }

    private static List<Object> values(HistoricCase one) {
        return List.of(
                one.oldNumber(),
                one.applicants(),
                one.respondents(),
                one.cause(),
                one.receivedOn(),
                one.closedOn(),
                one.outcome());
    }

    /** A number or a day there stands in the wrong column. */
    private static boolean isInWords(String text) {
        return text.equals(UNREADABLE)
                || text.replaceAll("\\d+年\\d+月(\\d+日)?", "").codePoints().anyMatch(Character::isLetter);
    }

    private Optional<LocalDate> day(String text, String column, List<Fault> faults) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var parts = text.replaceAll("[年月/.]", "-").replace("日", "").split("-", -1);
            var day = LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            if (parts.length == 3 && !day.isBefore(EARLIEST) && !day.isAfter(LocalDate.now(clock))) {
                return Optional.of(day);
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException | DateTimeException noDay) {
            // told below
        }
        faults.add(new Fault(column, column + "应写成 2019-03-02 的样子，不晚于今天"));
        return Optional.empty();
    }

    private static String read(Spreadsheet.Row row, int place, String column, List<Fault> faults) {
        try {
            return cell(row, place);
        } catch (Refused unusable) {
            faults.add(new Fault(column, column + "含有不能使用的字符（控制字符或者残缺的字），请删去后重新填写"));
            return UNREADABLE;
        }
    }

    private static String cell(Spreadsheet.Row row, int place) {
        return place < row.cells().size() ? IncomingText.of("name", row.cells().get(place)) : "";
    }

    private static Map<String, Integer> places(Spreadsheet.Row head) {
        var places = new HashMap<String, Integer>();
        for (var at = 0; at < head.cells().size(); at++) {
            places.putIfAbsent(head.cells().get(at).strip(), at);
        }
        return places;
    }
}
