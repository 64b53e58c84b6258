package org.tiaocai.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.tiaocai.platform.Wire;

/** What was sent and what was answered; a refusal that is no Chinese 4xx is a fault. */
class FuzzTable {

    private static final Pattern OURS = Pattern.compile(
            "Exception|\\bat org\\.|\\bat java|SQL|ENGINE-\\d|ERROR:|jdbc|stack|(?:[A-Za-z]{2,}[ ,.]+){3}[A-Za-z]{2,}");
    private static final Pattern SAID =
            Pattern.compile("\"(?:message|detail|title)\"\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final int SHOWN = 400;
    /** A refusal that repeats what was typed does not repeat it all. */
    private static final int LONGEST = 3_000;

    private final Map<String, Map<Integer, Integer>> answers = new TreeMap<>();
    final List<String> faults = new ArrayList<>();
    final Set<String> tasks = new TreeSet<>();
    int inputs;

    /** @param what the kind of input, {@code where} for the list of faults */
    void note(String what, String where, Wire.Answer answer) {
        inputs++;
        answers.computeIfAbsent(what, kind -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500) {
            faults.add(where + " → " + answer.status() + " " + shortened(answer.body()));
        } else if (answer.status() >= 400) {
            var words = words(answer.body());
            if (words.codePoints().noneMatch(Character::isIdeographic)
                    || words.length() > LONGEST
                    || OURS.matcher(words).find()) {
                faults.add(where + " → " + answer.status() + " 不是中文说明：" + shortened(words));
            }
        }
    }

    void traces(String where, String left) {
        faults.add(where + " → 拒绝之后留下了痕迹：" + left);
    }

    /** Of a page that comes back with its form, what it says of the fault; a list of colleagues stands below it. */
    private static String words(String body) {
        if (body.startsWith("{")) {
            var words = new StringBuilder();
            SAID.matcher(body)
                    .results()
                    .forEach(one -> words.append(one.group(1)).append('\n'));
            return words.toString();
        }
        var page = Jsoup.parse(body);
        var told = page.select("[role=alert], .error").text();
        return told.isBlank() ? page.text() : told;
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }

    @Override
    public String toString() {
        var lines = new StringBuilder("输入 " + inputs + "，问题 " + faults.size() + "\n");
        answers.forEach((what, statuses) -> lines.append("%-28s %6d  %s%n"
                .formatted(what, statuses.values().stream().mapToInt(one -> one).sum(), statuses)));
        lines.append("试过的任务表单 " + tasks.size() + "：" + String.join("、", tasks) + "\n");
        return lines + String.join("\n", faults) + "\n";
    }
}
