package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaocai.limits.reckoning.Period.Unit;
import org.tiaocai.limits.reckoning.Rule.Nature;

@DisplayName("期限规则表")
class RuleTableTest {
    private static final Reckoner DEADLINES = Reckoner.ofStateCouncilSchedules();

    static Stream<Rule> rules() {
        return DEADLINES.rules().stream();
    }

    static Stream<String> numbers() {
        return Stream.of(
                        numbered("M", 13),
                        Stream.of("M08a"),
                        numbered("A", 32),
                        numbered("P", 11),
                        numbered("L", 7),
                        numbered("S", 17))
                .flatMap(numbers -> numbers);
    }

    private static Stream<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj("%s%%02d".formatted(letter)::formatted);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    @DisplayName("每个编号都有规则，或者分为几条")
    void every_number_has_its_rules(String number) {
        List<String> ids = rules().map(Rule::id)
                .filter(id -> id.equals(number) || id.startsWith(number + "-"))
                .toList();

        assertThat(ids).isNotEmpty();
        if (!ids.contains(number)) {
            assertThatThrownBy(() -> DEADLINES.rule(number))
                    .isInstanceOf(UnknownRule.class)
                    .hasMessageEndingWith("；该编号分为 " + String.join("、", ids));
        }
    }

    @Test
    @DisplayName("共 103 条，没有表外的编号")
    void holds_what_the_table_holds_and_no_more() {
        List<String> numbers = numbers().toList();

        assertThat(rules()).hasSize(103);
        assertThat(rules().map(rule -> rule.id().split("-", 2)[0])).isSubsetOf(numbers);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("每条规则都有依据、名称，都能回答")
    void every_rule_has_a_basis_and_answers(Rule rule) {
        assertThat(rule.source().citation()).matches("(?s).*(第\\d+条|约定|未核对).*");
        assertThat(rule.convention()).isEqualTo(rule.source().citation().startsWith("本机构约定"));

        Reckoning reckoning = DEADLINES.compute(rule.id(), LocalDateTime.of(2026, 3, 2, 9, 30));

        assertThat(reckoning.due() == null).isEqualTo(!rule.fixesADay());
        assertThat(reckoning.reason() == null).isEqualTo(rule.fixesADay());
        assertThat(reckoning.over() == null).isEqualTo(!rule.fixesADay());
        assertThat(reckoning.explain()).contains(reckoning.basis()).doesNotContain("null");
        assertThat(reckoning.steps()).extracting(Step::kind).contains(Step.Kind.ARTICLE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("内部时限与约定相符")
    void internal_targets_are_conventions(Rule rule) {
        if (rule.nature() == Nature.INTERNAL) {
            assertThat(rule.convention()).isTrue();
        }
        if (rule.convention()) {
            assertThat(rule.nature()).isNotEqualTo(Nature.STATUTORY);
        }
    }

    @Test
    @DisplayName("未核对的、指定的、按小时的、可扣除的各是哪些")
    void the_rare_kinds_are_these() {
        assertThat(rules().filter(Rule::unverified).map(Rule::id)).containsExactly("M07", "P11");
        assertThat(rules().filter(rule -> rule.nature() == Nature.DESIGNATED).map(Rule::id))
                .containsExactly("A05", "A18", "P11");
        assertThat(rules().filter(rule -> rule.period().unit() == Unit.HOUR).map(Rule::id))
                .containsExactly("L01-urgent", "S04", "S05-retransfer");
        assertThat(rules().filter(rule -> rule.exclusion() != null).map(Rule::id))
                .containsExactly("A01", "A02", "A22");
        assertThat(rules().filter(Rule::standsStill).map(Rule::id))
                .as("中止审理期间停止计算的")
                .containsExactly("A08-notice", "A09", "A10", "A11", "A12", "A15", "A18", "A22");
        assertThat(rules().filter(rule -> rule.period().backward()).map(Rule::id))
                .containsExactly("A20", "A21");
        assertThat(rules().filter(Rule::convention).map(Rule::id))
                .containsExactly(
                        "M06", "M10", "A05", "A18", "A26", "A30", "L03", "L04", "L05-lend", "L05-return", "L06");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("办案规则中三日、五日、十日为工作日，十五日、四十五日为自然日（第80条）")
    void units_follow_article_80(Rule rule) {
        boolean ofTheArbitrationRules = rule.source().citation().startsWith("《劳动人事争议仲裁办案规则》")
                || rule.source().citation().startsWith("《劳动争议调解仲裁法》");
        int length = rule.period().length();
        if (ofTheArbitrationRules
                && List.of(3, 5, 10).contains(length)
                && rule.period().unit() != Unit.YEAR) {
            assertThat(rule.period().unit()).isEqualTo(Unit.WORKING_DAY);
        }
        if (ofTheArbitrationRules && List.of(15, 45).contains(length)) {
            assertThat(rule.period().unit()).isEqualTo(Unit.CALENDAR_DAY);
        }
    }

    @Test
    @DisplayName("说明文件列出的分条与规则表一致")
    void the_readme_lists_the_splits() {
        assertThat(Pattern.compile("`([A-Z]\\d{2}-[a-z-]+)`")
                        .matcher(TableFile.read("rules/README.md"))
                        .results()
                        .map(result -> result.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        rules().map(Rule::id).filter(id -> id.contains("-")).toList());
    }

    @Test
    @DisplayName("没有的编号")
    void an_unknown_id_is_refused() {
        assertThatThrownBy(() -> DEADLINES.compute("X99", LocalDate.of(2026, 3, 2)))
                .isInstanceOf(UnknownRule.class)
                .hasMessage("没有编号为“X99”的期限规则");
    }

    @Test
    @DisplayName("一般规定的版本与法律文件表一致")
    void the_law_of_counting_is_cited_in_the_listed_version() {
        var laws = Law.readAll("laws.csv");

        var procedure = Objects.requireNonNull(laws.get("民诉法")).cite("");
        var interpretation = Objects.requireNonNull(laws.get("民诉解释")).cite("");
        assertThat(List.of(CountingLaw.DAY_NOT_COUNTED, CountingLaw.HOUR_NOT_COUNTED, CountingLaw.ROLLED))
                .allMatch(text -> text.contains(procedure));
        assertThat(CountingLaw.HOUR_NOT_COUNTED).contains(interpretation);
    }
}
