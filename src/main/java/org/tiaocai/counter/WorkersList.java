package org.tiaocai.counter;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.IdentityKind;
import org.tiaocai.dispute.Registration;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.spreadsheet.Spreadsheet;

/** 劳动者名单: many applicants at once, each line checked as the party that it will be. */
@Component
record WorkersList(Submission submission) {

    static final List<String> FIELDS = List.of(
            "name",
            "identityKind",
            "identityNumber",
            "phone",
            "address",
            "employedFrom",
            "employedUntil",
            "post",
            "monthlyWage");

    /** The columns of the template, in their order; what else they are called stands behind. */
    private static final Map<String, List<String>> COLUMNS = columns();

    /** As people write them. */
    private static final Map<IdentityKind, String> SHORTER = Map.of(
            IdentityKind.RESIDENT_CARD, "身份证",
            IdentityKind.HK_MACAO_PERMIT, "港澳通行证",
            IdentityKind.TAIWAN_PERMIT, "台胞证",
            IdentityKind.PERMANENT_RESIDENCE, "永久居留证");

    private static final int MOST = 500;
    private static final int MOST_FAULTS_SHOWN = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param fields of the party, as the page names them; @param fault in Chinese, null for a sound line */
    record Line(
            int line, Map<String, String> fields, @Nullable String fault) {

        public String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    /** @param sound those that can be taken over, as the page takes them */
    record Checked(List<Line> lines, List<Map<String, String>> sound) {

        public int faults() {
            return lines.size() - sound.size();
        }

        public List<Line> shown() {
            return lines.stream()
                    .filter(line -> line.fault() != null || lines.size() <= MOST_FAULTS_SHOWN)
                    .limit(MOST)
                    .toList();
        }

        public String json() {
            return JSON.valueToTree(sound).toString();
        }
    }

    static List<String> columnNames() {
        return COLUMNS.values().stream().map(names -> names.get(0)).toList();
    }

    /** @throws Refused for a list that is empty or too long, or has no names */
    Checked check(List<Spreadsheet.Row> rows) {
        if (rows.isEmpty()) {
            throw new Refused("名单是空的，请从表格中连同姓名一起复制，或者选择文件");
        }
        var head = places(rows.get(0).cells());
        var body = head.isPresent() ? rows.subList(1, rows.size()) : rows;
        var places = head.orElseGet(() -> inOrder(body));
        if (body.isEmpty() || body.size() > MOST) {
            throw new Refused(body.isEmpty() ? "名单里只有表头，没有劳动者" : "名单超过 " + MOST + " 名，请推举代表人，分批登记");
        }
        var seen = new HashMap<String, Integer>();
        var lines = body.stream().map(row -> line(row, places, seen)).toList();
        return new Checked(
                lines,
                lines.stream()
                        .filter(line -> line.fault() == null)
                        .map(Line::fields)
                        .toList());
    }

    private Line line(Spreadsheet.Row row, Map<String, Integer> places, Map<String, Integer> seen) {
        var fields = new LinkedHashMap<String, String>();
        places.forEach((field, place) -> {
            var text = place < row.cells().size() ? row.cells().get(place).strip() : "";
            if (!text.isEmpty()) {
                fields.put(field, field.startsWith("employed") ? day(text) : text);
            }
        });
        var faults = new ArrayList<String>();
        claim(fields, faults);
        if (!fields.containsKey("name")) {
            faults.add("缺姓名");
        }
        identityKind(fields, faults);
        if (faults.isEmpty()) {
            party(fields).ifPresent(faults::add);
        }
        twice(row, fields, seen).ifPresent(faults::add);
        return new Line(row.line(), fields, faults.isEmpty() ? null : String.join("；", faults));
    }

    /** In the words of the page; a list without this column is one of resident cards. */
    private static void identityKind(Map<String, String> fields, List<String> faults) {
        var named = fields.remove("identityKind");
        if (named != null) {
            var kind = Arrays.stream(IdentityKind.values())
                    .filter(one -> one.label().equals(named) || named.equals(SHORTER.get(one)))
                    .findFirst();
            kind.ifPresentOrElse(
                    one -> fields.put("identityKind", one.name()),
                    () -> faults.add("证件种类“" + shortened(named) + "”不在列表中，请写："
                            + Arrays.stream(IdentityKind.values())
                                    .map(IdentityKind::label)
                                    .collect(Collectors.joining("、"))));
        }
    }

    private static void claim(Map<String, String> fields, List<String> faults) {
        var named = fields.remove("claimType");
        if (named != null) {
            var type = Arrays.stream(ClaimType.values())
                    .filter(one -> one.label().equals(named))
                    .findFirst();
            type.ifPresentOrElse(
                    one -> fields.put("claimType", one.name()),
                    () -> faults.add("请求事项“" + shortened(named) + "”不在列表中，请写登记页所列的名称，例如“工资”"));
        }
        var amount = fields.get("claimAmount");
        if (amount != null && !amount.replace(",", "").matches("\\d{1,12}(\\.\\d{1,2})?")) {
            faults.add("请求金额应为数字，最多两位小数，不写“元”");
        } else if (amount == null && fields.containsKey("claimType")) {
            faults.add("写了请求事项，没有写请求金额");
        }
    }

    /** The same check that the registration itself will make. */
    private Optional<String> party(Map<String, String> fields) {
        var party = JSON.createObjectNode().put("side", "APPLICANT").put("kind", "PERSON");
        FIELDS.forEach(name -> {
            if (fields.containsKey(name)) {
                party.put(name, fields.get(name));
            }
        });
        try {
            submission.parse(party.toString(), Registration.Party.class);
            return Optional.empty();
        } catch (Refused refusal) {
            return Optional.of(String.valueOf(refusal.getMessage()).replace("表单内容有误：", ""));
        }
    }

    private static Optional<String> twice(Spreadsheet.Row row, Map<String, String> fields, Map<String, Integer> seen) {
        var number = plain(fields, "identityNumber");
        if (!number.isEmpty()) {
            var before = seen.putIfAbsent("number " + number, row.line());
            if (before != null) {
                return Optional.of("与第 " + before + " 行重复（证件号码相同）");
            }
        }
        return sameName(row, fields, number, seen);
    }

    /** Two people may bear one name; with the same telephone, or with nothing to tell them apart, it is one line twice. */
    private static Optional<String> sameName(
            Spreadsheet.Row row, Map<String, String> fields, String number, Map<String, Integer> seen) {
        var name = plain(fields, "name");
        var phone = plain(fields, "phone");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var byPhone = phone.isEmpty() ? null : seen.putIfAbsent("phone " + name + " " + phone, row.line());
        if (byPhone != null) {
            return Optional.of("与第 " + byPhone + " 行重复（姓名和电话相同）");
        }
        var bare = number.isEmpty() && phone.isEmpty();
        var before = bare ? seen.putIfAbsent("bare " + name, row.line()) : null;
        return before == null ? Optional.empty() : Optional.of("与第 " + before + " 行重复（姓名相同，都没有证件号码和电话）：确是两人的，请补上其中一项");
    }

    private static String plain(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** 2026/3/2, 2026.3.2 and 2026年3月2日 are written as forms have them; what is no day is left to the check. */
    private static String day(String text) {
        var parts = text.replaceAll("[年月/.]", "-").replaceAll("日$", "").split("-");
        try {
            return parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
                            .toString()
                    : LocalDate.parse(text).toString();
        } catch (DateTimeParseException | NumberFormatException noDay) {
            return text;
        } catch (java.time.DateTimeException noSuchDay) {
            return text;
        }
    }

    private static Optional<Map<String, Integer>> places(List<String> head) {
        var places = new LinkedHashMap<String, Integer>();
        for (var at = 0; at < head.size(); at++) {
            var named = head.get(at).replaceAll("[\\s*（(].*", "");
            for (var column : COLUMNS.entrySet()) {
                if (column.getValue().contains(named)) {
                    places.putIfAbsent(column.getKey(), at);
                }
            }
        }
        return places.containsKey("name") ? Optional.of(places) : Optional.empty();
    }

    /** A list without names of columns: as in the template where kinds of papers have their column, else with kinds last. */
    private static Map<String, Integer> inOrder(List<Spreadsheet.Row> body) {
        var places = new LinkedHashMap<String, Integer>();
        var order = new ArrayList<>(COLUMNS.keySet());
        if (body.stream().map(Spreadsheet.Row::cells).noneMatch(WorkersList::hasKinds)) {
            order.remove("identityKind");
            order.add("identityKind");
        }
        order.forEach(field -> places.put(field, places.size()));
        return places;
    }

    private static boolean hasKinds(List<String> cells) {
        if (cells.size() <= 2 || !cells.get(1).isBlank()) {
            return cells.size() > 1 && isKind(cells.get(1).strip());
        }
        return cells.get(2).strip().matches("\\d{17}[0-9Xx]|\\d{15}");
    }

    private static boolean isKind(String named) {
        return Arrays.stream(IdentityKind.values())
                .anyMatch(one -> one.label().equals(named) || named.equals(SHORTER.get(one)));
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }

    private static Map<String, List<String>> columns() {
        var columns = new LinkedHashMap<String, List<String>>();
        columns.put("name", List.of("姓名", "名字", "申请人", "劳动者"));
        columns.put("identityKind", List.of("证件种类", "证件类型", "身份证件种类", "身份证件类型"));
        columns.put("identityNumber", List.of("身份证件号码", "身份证号", "身份证号码", "公民身份号码", "证件号码", "身份证"));
        columns.put("phone", List.of("联系电话", "电话", "手机", "手机号", "手机号码"));
        columns.put("address", List.of("住所", "住址", "地址", "联系地址"));
        columns.put("employedFrom", List.of("入职日期", "入职时间"));
        columns.put("employedUntil", List.of("离职日期", "离职时间"));
        columns.put("post", List.of("岗位", "工种", "职务"));
        columns.put("monthlyWage", List.of("月工资", "工资标准"));
        columns.put("claimType", List.of("请求事项", "请求"));
        columns.put("claimAmount", List.of("请求金额", "金额", "拖欠金额"));
        return java.util.Collections.unmodifiableMap(columns);
    }
}
