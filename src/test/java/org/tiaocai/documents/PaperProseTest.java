package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the templates say of the law stands in the table of limits or in the catalogue; nothing is cited from memory. */
@DisplayName("文书样式中的法条和期限有据可查")
class PaperProseTest {

    private static final Path LIMITS = Path.of("src/main/resources/limits");
    private static final Pattern CITED = Pattern.compile("《([^《》]+)》|同规则|第([一二三四五六七八九十百]+)条");
    private static final Pattern PERIOD = Pattern.compile("(?<!后)([一二三四五六七八九十]+)(个工作日|日|年)(?![前期])");
    private static final Pattern BASIS = Pattern.compile("(?m)^\\s*basis: (.+)$");
    private static final Pattern ARTICLE = Pattern.compile("第(\\d+)条");
    private static final Pattern PART = Pattern.compile("\\{\\{>([a-z-]+)}}");
    private static final Map<String, String> UNITS = Map.of("WORKING_DAY", "个工作日", "CALENDAR_DAY", "日", "YEAR", "年");

    private static final Map<String, String> LAWS = lines("laws.csv")
            .skip(1)
            .map(line -> line.split(",", -1))
            .collect(Collectors.toMap(cells -> cells[1].replaceAll("[《》]", ""), cells -> cells[0]));

    static List<DocumentKind> kinds() {
        return PaperTemplatesTest.kinds().toList();
    }

    @ParameterizedTest
    @DisplayName("引用的每一条，期限规则表或者文书目录也引用")
    @MethodSource("kinds")
    void every_article_is_known(DocumentKind kind) {
        var known = new HashSet<>(articles(kind.basis()));
        rules().forEach(rule -> BASIS.matcher(rule).results().forEach(basis -> known.addAll(articles(basis.group(1)))));
        assertThat(known).as(kind.word()).containsAll(cited(prose(kind)));
    }

    @ParameterizedTest
    @DisplayName("写明的每一个期限，规则表中都有同样长的一条")
    @MethodSource("kinds")
    void every_period_is_known(DocumentKind kind) {
        var known = rules().flatMap(PaperProseTest::periods).collect(Collectors.toSet());
        assertThat(PERIOD.matcher(prose(kind))
                        .results()
                        .map(found -> number(found.group(1)) + found.group(2))
                        .toList())
                .as(kind.word())
                .allMatch(known::contains);
    }

    private static String prose(DocumentKind kind) {
        return withParts(Templates.text(kind.template())).replaceAll("\\{\\{.*?}}|<[^>]+>", "");
    }

    /** What several papers say together is prose of each of them. */
    private static String withParts(String text) {
        return PART.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(withParts(Templates.text("house/" + part.group(1)))));
    }

    /** Such as 规则 30, in the order of the text: an article belongs to the law named last. */
    private static Set<String> cited(String prose) {
        var all = new HashSet<String>();
        var law = "";
        for (var found : CITED.matcher(prose).results().toList()) {
            if (found.group(2) != null) {
                all.add(law + " " + number(found.group(2)));
            } else {
                law = found.group(1) == null
                        ? "规则"
                        : LAWS.getOrDefault(found.group(1).replace("中华人民共和国", ""), found.group(1));
            }
        }
        return all;
    }

    private static Set<String> articles(String basis) {
        var all = new HashSet<String>();
        for (var part : basis.split("；")) {
            var law = part.strip().split(" ", 2)[0];
            ARTICLE.matcher(part).results().forEach(found -> all.add(law + " " + found.group(1)));
        }
        return all;
    }

    private static Stream<String> periods(String rule) {
        var length = Pattern.compile("period: (?:BACKWARD )?(\\d+) ([A-Z_]+)")
                .matcher(rule)
                .results();
        var longer = Pattern.compile("extend: up to (\\d+)").matcher(rule).results();
        return Stream.concat(
                length.map(found -> found.group(1) + UNITS.getOrDefault(found.group(2), found.group(2))),
                longer.flatMap(found -> UNITS.values().stream().map(unit -> found.group(1) + unit)));
    }

    private static Stream<String> rules() {
        return Stream.of("mediation", "arbitration", "after-award", "court-linkage", "support")
                .flatMap(file -> Stream.of(
                        String.join("\n", lines("rules/" + file + ".rules").toList())
                                .split("(?m)^(?=\\[)")));
    }

    private static int number(String chinese) {
        var digits = "一二三四五六七八九";
        var tens = chinese.indexOf('十');
        if (tens < 0) {
            return digits.indexOf(chinese) + 1;
        }
        var high = tens == 0 ? 1 : digits.indexOf(chinese.charAt(tens - 1)) + 1;
        return high * 10 + (tens + 1 < chinese.length() ? digits.indexOf(chinese.charAt(tens + 1)) + 1 : 0);
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(LIMITS.resolve(file)).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
