package org.tiaocai.limits.parameters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiaocai.shared.Faults;

/** 放假通知的原文: the sentences of the State Council's notice, read as one line for each day. */
final class NoticeText {

    private static final Pattern HOLIDAY = Pattern.compile("(?:[一二三四五六七八九十]+、)?([^：:，。\\s]{2,12})[：:](.+)");
    private static final Pattern DAYS = Pattern.compile(
            "(?:(\\d{1,2})月)?(\\d{1,2})日(?:（[^）]*）|\\([^)]*\\))?" + "(?:至(?:(\\d{1,2})月)?(\\d{1,2})日)?");
    private static final int TO_MONTH = 3;
    private static final int TO_DAY = 4;

    private NoticeText() {}

    /** Whether it is the notice's own text, and not a table of days. */
    static boolean isOne(String text) {
        return text.contains("放假") && text.contains("月") && text.contains("日");
    }

    /** What cannot be read is left as it stands, so that its line is named as faulty. */
    static String asLines(int year, String text) {
        var lines = new ArrayList<String>();
        text.lines().map(String::strip).forEach(line -> {
            var holiday = HOLIDAY.matcher(line);
            if (holiday.matches() && line.contains("日")) {
                read(year, holiday.group(1), holiday.group(2), lines);
            }
        });
        return lines.isEmpty() ? text : String.join("\n", lines);
    }

    private static void read(int year, String name, String sentences, List<String> lines) {
        var month = 1;
        for (var sentence : sentences.split("[。；;]")) {
            var kind = sentence.contains("上班") ? "上班" : sentence.contains("放假") ? "放假" : "";
            var found = DAYS.matcher(sentence);
            while (!kind.isEmpty() && found.find()) {
                month = number(found, 1, month);
                var from = day(year, month, number(found, 2, 1));
                month = number(found, TO_MONTH, month);
                var to = found.group(TO_DAY) == null ? from : day(year, month, number(found, TO_DAY, 1));
                for (var at = from; !at.isAfter(to); at = at.plusDays(1)) {
                    lines.add(at + "," + kind + "," + name);
                }
            }
        }
    }

    private static int number(Matcher found, int group, int otherwise) {
        return found.group(group) == null ? otherwise : Integer.parseInt(found.group(group));
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notADay) {
            throw Faults.of("days", "通知里的 " + month + "月" + day + "日 不是 " + year + " 年的日子，请核对");
        }
    }
}
