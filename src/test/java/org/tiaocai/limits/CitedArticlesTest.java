package org.tiaocai.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * An article that the house cites is one that it knows: by a rule of the table, by a kind of document in the catalogue, or
 * by the list of other articles with their gist, {@code src/docs/articles.csv}.
 */
@DisplayName("引用的法条")
class CitedArticlesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path LIST = Path.of("src", "docs", "articles.csv");
    private static final Pattern TEXT = Pattern.compile(".*\\.(java|html|form|bpmn|dmn|properties|js|rules|csv)");

    /** How prose calls what the table of laws calls otherwise. */
    private static final Map<String, String> SPOKEN = Map.of(
            "办案规则", "规则",
            "调解仲裁法", "法",
            "仲裁组织规则", "组织规则",
            "协商调解规定", "规定17",
            "民事诉讼法", "民诉法",
            "中华人民共和国劳动法", "劳动法",
            "法释〔2020〕26号", "解释一");

    private static final Map<String, String> LAWS = laws();
    private static final String NUMBER = "(?:[零一二三四五六七八九十百]+|\\d+)";

    /** A list of articles, and the law before it: {@code 办案规则第四十六、四十七条}, {@code 法 第29条}, {@code 第二十九至三十四条}. */
    private static final Pattern CITATION = Pattern.compile(
            "(?:(?<law>[\\p{IsHan}〈〉〔〕\\d]*(?:法|法典|规则|条例|规定|规定17|解释|解释一|号))(?:（[^）]*）)?》?(?:（[^）]*）)? ?)?"
                    + "第(?<list>%s(?:(?:条?至第?|[、和])%s)*)条".formatted(NUMBER, NUMBER));

    /** As comments do it: {@code 规则64}, {@code 法 art. 29}. */
    private static final Pattern IN_COMMENT =
            Pattern.compile("(?<!\\p{IsHan})(?<law>%s)(?: art\\. ?| )?(?<article>\\d+)(?!\\d)"
                    .formatted(LAWS.keySet().stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))));

    @Test
    @DisplayName("代码、页面、表单、模型引用的法条，都是已知的")
    void each_cited_article_is_known() {
        var known = known();
        var unknown = new TreeMap<String, Path>();
        cited().forEach((article, file) -> {
            if (!known.contains(article)) {
                unknown.put(article, file);
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    @DisplayName("清单里的法条都有地方引用，要点不空")
    void each_listed_article_is_cited() {
        assertThat(cited().keySet()).containsAll(listed());
        assertThat(lines(LIST).skip(1)).allMatch(line -> line.matches("[^,]+,\\d+,[^,]{4,}"));
    }

    @Test
    @DisplayName("逐条读得出来")
    void reads_each_way_of_citing() {
        assertThat(articles("《劳动人事争议仲裁办案规则》第四十六、四十七条，《中华人民共和国劳动争议调解仲裁法》第四十三条第一款、第四十四条"))
                .containsExactlyInAnyOrder("规则 46", "规则 47", "法 43", "法 44");
        assertThat(articles("（办案规则第二十九至三十一条、第一百零五条）")).containsExactlyInAnyOrder("规则 29", "规则 30", "规则 31", "规则 105");
        assertThat(articles("同规则第十条（法 第29条；规则 第30条至第32条）"))
                .containsExactlyInAnyOrder("? 10", "法 29", "规则 30", "规则 31", "规则 32");
        assertThat(articles("第九条，依照公司法第八十五条")).containsExactlyInAnyOrder("? 9", "依照公司法 85");
        assertThat(articles("《最高人民法院关于审理劳动争议案件适用法律问题的解释（一）》第12条")).containsExactly("解释一 12");
        assertThat(articles("/** 受理 (规则 art. 20, 法29, 协商调解规定 art. 29). */"))
                .containsExactlyInAnyOrder("规则 20", "法 29", "规定17 29");
    }

    /** Each article by the file that cites it. */
    private static Map<String, Path> cited() {
        var cited = new TreeMap<String, Path>();
        Stream.of(Path.of("src", "main"), Path.of("processes"), Path.of("forms"))
                .flatMap(CitedArticlesTest::files)
                .filter(file -> TEXT.matcher(file.toString()).matches())
                .forEach(file -> articles(text(file)).forEach(article -> cited.put(article, file)));
        return cited;
    }

    /** An article without a law is of the one named last in the same text. */
    private static Set<String> articles(String text) {
        var articles = new TreeSet<String>();
        var law = "?";
        var citations = CITATION.matcher(text);
        while (citations.find()) {
            var named = citations.group("law");
            law = named == null || named.startsWith("同") ? law : law(named);
            for (var article : numbers(Objects.requireNonNull(citations.group("list")))) {
                articles.add(law + " " + article);
            }
        }
        IN_COMMENT
                .matcher(text)
                .results()
                .forEach(found -> articles.add(LAWS.get(found.group(1)) + " " + found.group(2)));
        return articles;
    }

    /** What stands before the articles may begin with other words: {@code 不符合调解仲裁法}. A law of a short name stands alone. */
    private static String law(String named) {
        return LAWS.keySet().stream()
                .filter(name -> named.equals(name) || name.length() > 2 && named.endsWith(name))
                .max(Comparator.comparing(String::length))
                .map(LAWS::get)
                .orElse(named);
    }

    private static Set<String> known() {
        var known = new HashSet<>(listed());
        files(RESOURCES.resolve("limits/rules"))
                .flatMap(CitedArticlesTest::lines)
                .filter(line -> line.startsWith("basis:"))
                .forEach(line -> known.addAll(articles(line)));
        lines(RESOURCES.resolve("documents/catalogue.csv"))
                .forEach(line -> known.addAll(articles(line.substring(line.lastIndexOf(',') + 1))));
        return known;
    }

    private static Set<String> listed() {
        return lines(LIST)
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> cells[0] + " " + cells[1])
                .collect(Collectors.toSet());
    }

    private static Map<String, String> laws() {
        var laws = new HashMap<>(SPOKEN);
        lines(RESOURCES.resolve("limits/laws.csv"))
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> {
                    laws.put(cells[0], cells[0]);
                    laws.put(cells[1].replaceAll("《|（.*|》.*", ""), cells[0]);
                });
        lines(LIST).skip(1).map(line -> line.split(",")[0]).forEach(law -> laws.putIfAbsent(law, law));
        return laws;
    }

    /** {@code 二十九至三十四} is six of them. */
    private static List<Integer> numbers(String list) {
        var numbers = new ArrayList<Integer>();
        for (var part : list.split("[、和]")) {
            var ends = Stream.of(part.split("条?至第?"))
                    .map(CitedArticlesTest::number)
                    .toList();
            for (var one = ends.get(0); one <= ends.get(ends.size() - 1); one++) {
                numbers.add(one);
            }
        }
        return numbers;
    }

    private static int number(String text) {
        if (text.matches("\\d+")) {
            return Integer.parseInt(text);
        }
        var whole = 0;
        var digit = 0;
        for (var sign : text.toCharArray()) {
            switch (sign) {
                case '百', '十' -> {
                    whole += Math.max(digit, 1) * (sign == '百' ? 100 : 10);
                    digit = 0;
                }
                default -> digit = "零一二三四五六七八九".indexOf(sign);
            }
        }
        return whole + digit;
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            Files.isRegularFile(file) && !file.toString().contains("node_modules"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(Path file) {
        return text(file).lines();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
