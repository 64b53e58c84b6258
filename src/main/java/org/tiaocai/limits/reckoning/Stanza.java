package org.tiaocai.limits.reckoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One entry of a rule file: {@code [id] name}, and under it lines of {@code key: text}; # starts a comment line. */
record Stanza(String file, int line, String id, String name, Map<String, Line> lines) {

    private static final Pattern HEAD = Pattern.compile("\\[([A-Z]\\d{2}[a-z]?(?:-[a-z-]+)?)] (\\S.*)");
    private static final Pattern KEYED = Pattern.compile("([a-zA-Z]+): (\\S.*)");
    private static final Set<String> KEYS = Set.of(
            "period",
            "undated",
            "roll",
            "from",
            "by",
            "extend",
            "reset",
            "exclude",
            "suspended",
            "agreed",
            "basis",
            "convention",
            "unverified",
            "nature",
            "missed",
            "dataOnly",
            "note");

    record Line(int number, String text) {}

    static List<Stanza> parse(String file, String text) {
        List<Stanza> stanzas = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                stanzas.add(new Stanza(file, number, head.group(1), head.group(2), new LinkedHashMap<>()));
            } else if (stanzas.isEmpty()) {
                throw new FaultyTable(file, number, "应先写“[编号] 名称”：" + line);
            } else {
                stanzas.get(stanzas.size() - 1).add(number, line);
            }
        }
        return stanzas;
    }

    private void add(int number, String line) {
        Matcher keyed = KEYED.matcher(line);
        if (!keyed.matches()) {
            throw new FaultyTable(file, number, "应为“[编号] 名称”或者“键: 内容”：" + line);
        }
        String key = keyed.group(1);
        if (!KEYS.contains(key)) {
            throw new FaultyTable(file, number, "没有这个键：" + key);
        }
        if (lines.put(key, new Line(number, keyed.group(2))) != null) {
            throw new FaultyTable(file, number, "键重复：" + key);
        }
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(lines.get(key)).map(Line::text);
    }

    String required(String key) {
        return text(key).orElseThrow(() -> fault("规则 " + id + " 缺少 " + key));
    }

    FaultyTable fault(String fault) {
        return new FaultyTable(file, line, fault);
    }

    FaultyTable fault(String key, String fault) {
        Line at = lines.get(key);
        return new FaultyTable(file, at == null ? line : at.number(), fault);
    }
}
