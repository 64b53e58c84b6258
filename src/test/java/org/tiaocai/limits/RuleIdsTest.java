package org.tiaocai.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.limits.reckoning.Reckoner;
import org.tiaocai.limits.reckoning.Rule;

/** The number of a rule stands in the table, in the models and in one file of code. */
@DisplayName("期限规则的编号")
class RuleIdsTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path IDS = CODE.resolve("org/tiaocai/limits/RuleIds.java");
    private static final Pattern CONSTANT = Pattern.compile("String \\w+ = \"([^\"]+)\"; // (.+)");
    private static final Pattern JAVADOC = Pattern.compile("(?m)^ *(/\\*\\*|\\*).*");
    private static final Pattern LITERAL = Pattern.compile("[\"']([AMLPS]\\d\\d[\\w-]*)[\"']");

    private static final Map<String, String> RULES =
            Reckoner.ofStateCouncilSchedules().rules().stream().collect(Collectors.toMap(Rule::id, Rule::name));

    @Test
    @DisplayName("每个常量都是规则表里的一条，名称一致，不重复")
    void each_constant_is_a_rule_under_its_name() throws IOException {
        var named = CONSTANT.matcher(Files.readString(IDS))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        assertThat(named).hasSize(RuleIds.class.getFields().length);
        assertThat(named).allSatisfy((id, name) -> assertThat(RULES).contains(entry(id, name)));
    }

    @Test
    @DisplayName("别处的代码不写编号，每个常量都用到")
    void other_code_says_the_name() throws IOException {
        var used = new StringBuilder();
        try (var files = Files.walk(CODE)) {
            for (var file : files.filter(one -> one.toString().endsWith(".java") && !one.equals(IDS))
                    .toList()) {
                var text = JAVADOC.matcher(Files.readString(file)).replaceAll("");
                assertThat(LITERAL.matcher(text).results().map(found -> found.group(1)))
                        .as(file.toString())
                        .doesNotContainAnyElementsOf(RULES.keySet());
                used.append(text);
            }
        }
        assertThat(RuleIds.class.getFields()).allSatisfy(one -> assertThat(used).contains("RuleIds." + one.getName()));
    }
}
