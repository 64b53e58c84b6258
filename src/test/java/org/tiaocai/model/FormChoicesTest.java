package org.tiaocai.model;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a form offers is what the code knows under that very name: the constants of the variable that it hands in, or of
 * the component of the record that it is read into. A constant that no form offers, because code alone decides it, is
 * named here.
 */
@DisplayName("表单的选项与代码一致")
class FormChoicesTest {

    /** {@code choices: { variable: function (sheet) { return sheet.value('field')…; } }} */
    private static final Pattern CHOICE =
            Pattern.compile("(\\w+): function \\(sheet\\) \\{ return sheet\\.value\\('(\\w+)'\\)([^;]*);");

    private static final Pattern CONSTANT = Pattern.compile("'(\\w+)'");

    /** Code decides these alone. */
    private static final Map<String, Set<String>> WITHHELD = Map.of(
            "decide-on-recusal#decision", Set.of("IGNORED", "MOOT"),
            "decide-items#liability", Set.of("SOLE", "SUPPLEMENTARY"),
            "decide-on-advance-execution#liability", Set.of("SOLE", "SUPPLEMENTARY"),
            "draft-arbitral-mediation#liability", Set.of("SOLE", "SUPPLEMENTARY"),
            "report-entrusted-mediation#result", Set.of("DECLINED", "PERIOD_OVER", "RECALLED"),
            "decide-move#decision", Set.of("LAPSED"));

    /**
     * One record takes the reports of all ways of serving: a question about one way offers a part of its component. One
     * component takes the sides of three arbitrators.
     */
    private static final Map<String, String> PART_OF = Map.of(
            "appoint-tribunal#presidingSide", "sides",
            "appoint-tribunal#secondSide", "sides",
            "appoint-tribunal#thirdSide", "sides",
            "serve-document#handing", "result",
            "serve-document#sending", "result",
            "serve-document#leavingGround", "ground",
            "serve-document#noticeGround", "ground",
            "record-mail-result#result", "result",
            "record-mail-result#ground", "ground");

    /** Answers that the sheet turns into yes or no, or leaves out, before they go out; letters that stand for an opinion. */
    private static final Map<String, Set<String>> OF_THE_SHEET = Map.ofEntries(
            Map.entry("deliberate#position", Set.of("A", "B", "C")),
            Map.entry("sign-award#signing", Set.of("true", "false")),
            Map.entry("hold-hearing#openness", Set.of("OPEN", "CLOSED")),
            Map.entry("review-filing#metIN_SCOPE", Set.of("YES", "NO")),
            Map.entry("review-filing#metCLEAR_CLAIMS", Set.of("YES", "NO")),
            Map.entry("review-filing#metFIT_PARTIES", Set.of("YES", "NO")),
            Map.entry("review-filing#metJURISDICTION", Set.of("YES", "NO")),
            Map.entry("decide-items#ruling", Set.of("NONE")),
            Map.entry("decide-items#role", Set.of("PRIMARY", "SUPPLEMENTARY")),
            Map.entry("decide-on-advance-execution#role", Set.of("PRIMARY", "SUPPLEMENTARY")),
            Map.entry("draft-agreement#said", Set.of("YES", "WAIVED")),
            Map.entry("draft-arbitral-mediation#said", Set.of("YES", "WAIVED")),
            Map.entry("draft-arbitral-mediation#role", Set.of("PRIMARY", "SUPPLEMENTARY")));

    static List<Path> sheets() throws IOException {
        return files("forms", ".html");
    }

    static List<Path> forms() throws IOException {
        return files("forms", ".form");
    }

    @ParameterizedTest
    @DisplayName("嵌入表单")
    @MethodSource("sheets")
    void a_sheet_offers_what_is_read(Path file) throws IOException {
        assertThat(faults(name(file), Files.readString(file), FormReaders.of(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("生成的表单")
    @MethodSource("forms")
    void a_form_offers_its_variable(Path file) throws IOException {
        for (var component : new ObjectMapper().readTree(file.toFile()).get("components")) {
            if (component.has("values")) {
                var offered = new TreeSet<String>();
                component
                        .get("values")
                        .forEach(value -> offered.add(value.get("value").asText()));
                var key = component.get("key").asText();
                assertThat(offered)
                        .as("%s 的 %s", file, key)
                        .isEqualTo(DeclaredVariables.valuesOf(DeclaredVariables.typeOf(key)));
            }
        }
    }

    @Test
    @DisplayName("页面上写定的选项")
    void a_page_offers_what_is_read() throws IOException {
        var read = FormReaders.choicesOfPages();
        for (var file : files("src/main/resources/templates", ".html")) {
            offered(Jsoup.parse(Files.readString(file))).forEach((field, offered) -> {
                offered.removeIf(value -> !value.matches("[A-Z_]+"));
                assertThat(offered.isEmpty()
                                || read.getOrDefault(field, Set.of()).stream()
                                        .anyMatch(type ->
                                                DeclaredVariables.valuesOf(type).containsAll(offered)))
                        .as("%s 的 %s 提供 %s", file, field, offered)
                        .isTrue();
            });
        }
    }

    @Test
    @DisplayName("别的变量的选项、少了的选项、没有人读的选项、打不开的条件，都指得出来")
    void finds_each_fault() throws IOException {
        var file = Path.of("forms/linkage/explain-overdue.html");
        var text = Files.readString(file);
        var readers = FormReaders.of(file);
        assertThat(faults("explain-overdue", text, readers)).isEmpty();
        assertThat(Stream.of(
                        text.replace("\"APPRAISAL\"", "\"APPRAISED\""),
                        text.replaceAll("<option value=\"APPRAISAL\">[^<]*</option>", ""),
                        text.replace("name=\"excuse\"", "name=\"excused\""),
                        text.replaceFirst("<textarea", "<p data-when=\"excuse=GRANTED\"></p><textarea")))
                .allSatisfy(wrong ->
                        assertThat(faults("explain-overdue", wrong, readers)).isNotEmpty());
        var choice = Path.of("forms/mediation/sign-agreement.html");
        assertThat(faults(
                        "sign-agreement",
                        Files.readString(choice).replace("\"SIGNED\"", "\"BOTH_SIGNED\""),
                        FormReaders.of(choice)))
                .isNotEmpty();
    }

    private static List<String> faults(String form, String text, List<Class<?>> readers) {
        var sheet = Jsoup.parse(text);
        var variables = new TreeMap<String, Class<?>>();
        var faults = new ArrayList<String>();
        CHOICE.matcher(text)
                .results()
                .filter(found -> !found.group(1).equals("collect"))
                .forEach(found -> {
                    var type = DeclaredVariables.typeOf(found.group(1));
                    var known = DeclaredVariables.valuesOf(type);
                    variables.put(found.group(2), type == null ? Void.class : type);
                    CONSTANT.matcher(found.group(3))
                            .results()
                            .map(one -> one.group(1))
                            .forEach(one -> {
                                if (!known.contains(one)) {
                                    faults.add("%s 交出 %s 的 %s".formatted(form, found.group(1), one));
                                }
                            });
                });
        offered(sheet).forEach((path, offered) -> {
            var field = path.substring(path.lastIndexOf('.') + 1);
            var place = form + "#" + field;
            var type = variables.containsKey(path)
                    ? variables.get(path)
                    : FormReaders.component(readers, PART_OF.containsKey(place) ? PART_OF.get(place) : path);
            var expected = new TreeSet<>(DeclaredVariables.valuesOf(type));
            expected.addAll(OF_THE_SHEET.getOrDefault(place, Set.of()));
            expected.removeAll(WITHHELD.getOrDefault(place, Set.of()));
            if (FormReaders.isNumber(type)
                    ? !offered.stream().allMatch(one -> one.matches("\\d+"))
                    : !fits(place, offered, expected)) {
                faults.add("%s 的 %s 提供 %s，代码认识 %s".formatted(form, path, offered, expected));
            }
        });
        sheet.select("[data-when]").forEach(part -> {
            var condition = part.attr("data-when").split("=", 2);
            var values = offered(sheet).entrySet().stream()
                    .filter(one -> one.getKey()
                            .substring(one.getKey().lastIndexOf('.') + 1)
                            .equals(condition[0]))
                    .flatMap(one -> one.getValue().stream())
                    .collect(toCollection(TreeSet::new));
            if (!values.isEmpty() && condition.length == 2 && !values.containsAll(Set.of(condition[1].split("\\|")))) {
                faults.add("%s 的条件 %s 打不开".formatted(form, part.attr("data-when")));
            }
        });
        return faults;
    }

    private static boolean fits(String place, Set<String> offered, Set<String> expected) {
        return PART_OF.containsKey(place) ? expected.containsAll(offered) : expected.equals(offered);
    }

    /** What stands written in the form, by the path of the field: {@code parties.agents.kind}. */
    private static Map<String, Set<String>> offered(Document sheet) {
        var offered = new TreeMap<String, Set<String>>();
        sheet.select("select option[value], input[type=radio][value]").forEach(choice -> {
            var field = choice.is("option") ? choice.closest("select") : choice;
            var rows = field.parents().stream()
                    .filter(one -> one.hasAttr("data-rows"))
                    .map(one -> one.attr("data-rows") + ".");
            var path = rows.reduce("", (inner, outer) -> outer + inner) + field.attr("name");
            if (!choice.attr("value").isEmpty() && choice.parents().stream().noneMatch(one -> one.hasAttr("th:each"))) {
                offered.computeIfAbsent(path, any -> new TreeSet<>()).add(choice.attr("value"));
            }
        });
        return offered;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".html", "");
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
