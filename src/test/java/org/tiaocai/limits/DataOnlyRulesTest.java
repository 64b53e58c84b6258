package org.tiaocai.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.limits.reckoning.Reckoner;
import org.tiaocai.limits.reckoning.Rule;

/** A rule that no model and no code runs says so in the table itself, and one that is run does not. */
@DisplayName("只供查询的期限规则")
class DataOnlyRulesTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Pattern JAVADOC = Pattern.compile("(?m)^ *(/\\*\\*|\\*).*");
    private static final Pattern CONSTANT = Pattern.compile("String (\\w+) = \"([^\"]+)\";");

    /** Where rules are named, and not run. */
    private static final Set<String> NAMES_ONLY = Set.of("RuleIds.java", "Assumption.java");

    @Test
    @DisplayName("没有流程和代码用到的规则，表里写明只供查询；用到的不写")
    void the_table_says_which_rules_nobody_runs() throws IOException {
        var used = used();
        assertThat(Reckoner.ofStateCouncilSchedules().rules())
                .allSatisfy(rule -> assertThat(rule.dataOnly() == null)
                        .as("%s %s", rule.id(), rule.name())
                        .isEqualTo(used.contains(rule.id())));
    }

    private static Set<String> used() throws IOException {
        var code = text(CODE, ".java");
        var models = text(Path.of("processes"), "n");
        var used = CONSTANT.matcher(Files.readString(CODE.resolve("org/tiaocai/limits/RuleIds.java")))
                .results()
                .filter(found -> Pattern.compile("RuleIds\\." + found.group(1) + "\\b")
                        .matcher(code)
                        .find())
                .map(found -> found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        Reckoner.ofStateCouncilSchedules().rules().stream()
                .map(Rule::id)
                .filter(id -> Pattern.compile("[\"',]" + id + "[\"',]")
                        .matcher(models)
                        .find())
                .forEach(used::add);
        return used;
    }

    private static String text(Path folder, String ending) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(one -> one.toString().endsWith(ending))
                    .filter(one -> !NAMES_ONLY.contains(one.getFileName().toString()))
                    .toList()) {
                all.append(JAVADOC.matcher(Files.readString(file)).replaceAll(""));
            }
        }
        return all.toString();
    }
}
