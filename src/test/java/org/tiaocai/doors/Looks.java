package org.tiaocai.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What nobody may be shown, wherever it stands in an answer. */
final class Looks {

    private static final Pattern STACK_TRACE =
            Pattern.compile("\\bat [a-z][\\w$]*(\\.[\\w$<>]+)+\\(|\\b([a-z]\\w*\\.)+\\w*(Exception|Error)\\b");
    private static final Pattern ENGLISH = Pattern.compile("\\b[A-Za-z]{2,}(?: [A-Za-z']{2,}){2,}");
    private static final Pattern PRODUCTS = Pattern.compile("\\b(?:Word|PDF|CSV|JavaScript|bpmn\\.io)\\b");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Map<String, Pattern> ON_A_PAGE = Map.of(
            "模板残留", Pattern.compile("\\bth:[a-z]+=|\\$\\{|\\[\\[|\\?\\?[\\w.]+\\?\\?"),
            "程序里的名称",
                    Pattern.compile(
                            "(?<![\\w/.-])[A-Z]{2,}(?:_[A-Z]+)+(?![\\w/.-])|\\bnull\\b|\\b\\w+@[0-9a-f]{6,8}\\b"));
    /** Whole words of an enum that are no abbreviation known to everybody. */
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\w（）〔〕/.-])[A-Z]{4,}(?![\\w/.-])");

    private static final int FIRST_REFUSAL = 400;
    private static final Set<String> ABBREVIATIONS = Set.of("HTML", "HTTP", "JSON");

    private Looks() {}

    static List<String> faults(int status, String type, String body) {
        var found = new ArrayList<String>();
        if (status >= FIRST_REFUSAL && !HAN.matcher(body).find()) {
            found.add("没有用中文说明：" + words(body));
        }
        if (type.startsWith("text/html")) {
            page(body, found);
        } else if (type.contains("json")) {
            first(STACK_TRACE, body).forEach(words -> found.add("程序的报错：" + words));
        }
        return found;
    }

    private static void page(String body, List<String> found) {
        if (!body.stripTrailing().endsWith("</html>")) {
            found.add("页面没有写完");
        }
        var text = Jsoup.parse(body).body().text();
        first(STACK_TRACE, text).forEach(words -> found.add("程序的报错：" + words));
        first(ENGLISH, PRODUCTS.matcher(text).replaceAll("·")).forEach(words -> found.add("英文：" + words));
        ON_A_PAGE.forEach((what, pattern) -> first(pattern, text).forEach(words -> found.add(what + "：" + words)));
        CAPITALS.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(word -> !ABBREVIATIONS.contains(word))
                .limit(1)
                .forEach(word -> found.add("程序里的名称：" + word));
    }

    private static List<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find()
                ? List.of(
                        text.substring(Math.max(0, matcher.start() - 20), Math.min(text.length(), matcher.end() + 20)))
                : List.of();
    }

    /** The beginning of what a person would read. */
    static String words(String body) {
        var text = body.startsWith("<") ? Jsoup.parse(body).text() : body;
        return text.substring(0, Math.min(text.length(), 160));
    }
}
