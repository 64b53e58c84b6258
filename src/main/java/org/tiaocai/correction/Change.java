package org.tiaocai.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** 更正前、更正后 of one line, in words. */
record Change(String label, String before, String after) {

    /** Characters that a list of changes prints of each side; who approves reads all of it. */
    private static final int SHORT = 200;

    public String words() {
        return label + "：" + shortened(before) + " → " + shortened(after);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "……";
    }

    /** Which lines are different; both lists come of the same sheet. */
    static List<Line> between(List<Line> before, List<Line> after) {
        var changed = new ArrayList<Line>();
        for (var at = 0; at < before.size(); at++) {
            if (!Objects.equals(before.get(at).value(), after.get(at).value())) {
                changed.add(after.get(at));
            }
        }
        return changed;
    }

    static List<Change> told(List<Line> before, List<Line> changed) {
        return changed.stream()
                .map(now -> before.stream()
                        .filter(line -> line.name().equals(now.name()))
                        .map(line -> new Change(now.label(), line.shown(), now.shown()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    static String words(List<Change> changes) {
        return changes.stream().map(Change::words).collect(Collectors.joining("；"));
    }
}
