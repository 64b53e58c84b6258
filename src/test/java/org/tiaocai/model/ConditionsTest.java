package org.tiaocai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CompletionCondition;
import org.camunda.bpm.model.bpmn.instance.Condition;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaocai.arbitration.award.finality.ClaimClass;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.dispute.Finding;
import org.tiaocai.linkage.protection.Offer;
import org.tiaocai.linkage.protection.Road;

/** A condition compares a declared variable with a value of that variable's own type: a road that no value opens is none. */
@DisplayName("条件与变量的类型一致")
class ConditionsTest {

    private static final Pattern TERM_ENDS = Pattern.compile("&&|\\|\\||\\band\\b|\\bor\\b");
    private static final Pattern CHOICE = Pattern.compile("(\\w+) [!=]= ['\"](\\w*)['\"]");
    private static final Pattern FLAG = Pattern.compile("!?(\\w+)(?: [!=]= (?:true|false))?");
    private static final Pattern NUMBER = Pattern.compile("(\\w+) (?:[!=]=|[<>]=?) -?\\d+");
    private static final Pattern QUESTION = Pattern.compile("!?\\w+\\.\\w+\\([\\w, ']*\\)");

    /** What code asks a table about, which is no variable of any process. */
    private static final Map<String, Class<?>> ASKED_BY_CODE = Map.ofEntries(
            Map.entry("confirmsRelation", Boolean.class),
            Map.entry("claimClass", ClaimClass.class),
            Map.entry("aboveTwelveWages", Boolean.class),
            Map.entry("finality", Finality.class),
            Map.entry("reason", String.class),
            Map.entry("finding", Finding.class),
            Map.entry("reviewInTime", Boolean.class),
            Map.entry("confirmationInTime", Boolean.class),
            Map.entry("peoplesCommittee", Boolean.class),
            Map.entry("article16", Boolean.class),
            Map.entry("promisedDayPassed", Boolean.class),
            Map.entry("performed", Boolean.class),
            Map.entry("protection", Road.class),
            Map.entry("fit", Offer.Fit.class));

    static List<Path> models() throws IOException {
        return files(".bpmn");
    }

    static List<Path> tables() throws IOException {
        return files(".dmn");
    }

    @ParameterizedTest
    @DisplayName("模型的每个条件")
    @MethodSource("models")
    void a_condition_fits_its_variable(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var faults = Stream.of(ConditionExpression.class, CompletionCondition.class, Condition.class)
                .flatMap(kind -> model.getModelElementsByType(kind).stream())
                .flatMap(condition -> faults(condition.getTextContent())
                        .map(fault -> "%s %s：%s"
                                .formatted(
                                        file.getFileName(),
                                        ((BaseElement) condition.getParentElement()).getId(),
                                        fault)));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("决策表的每一格")
    @MethodSource("tables")
    void a_cell_fits_its_variable(Path file) {
        for (var table : Dmn.readModelFromFile(file.toFile()).getModelElementsByType(DecisionTable.class)) {
            var inputs = List.copyOf(table.getInputs());
            var outputs = List.copyOf(table.getOutputs());
            for (var rule : table.getRules()) {
                for (var i = 0; i < inputs.size(); i++) {
                    var asked = inputs.get(i).getInputExpression();
                    cell(
                            file.getFileName() + " " + rule.getId(),
                            asked.getText().getTextContent(),
                            asked.getTypeRef(),
                            List.copyOf(rule.getInputEntries()).get(i).getTextContent());
                }
                for (var i = 0; i < outputs.size(); i++) {
                    cell(
                            file.getFileName() + " " + rule.getId(),
                            outputs.get(i).getName(),
                            outputs.get(i).getTypeRef(),
                            List.copyOf(rule.getOutputEntries()).get(i).getTextContent());
                }
            }
        }
    }

    @Test
    @DisplayName("别的选项、没有声明的变量、类型不符、读不懂的条件，都指得出来")
    void finds_each_fault() {
        assertThat(faults("${route == 'MEDIATION' && !commonClaim && workersConcerned >= 10}"))
                .isEmpty();
        assertThat(faults("${noticeAtOnce.applies(execution)}")).isEmpty();
        assertThat(Stream.of(
                        "${route == 'WILLING'}", // of another variable
                        "${rout == 'MEDIATION'}",
                        "${commonClaim == 'true'}",
                        "${route}",
                        "${consentOn == 'MEDIATION'}",
                        "${route >= 3}",
                        "${route eq 'MEDIATION'}",
                        "#{route == 'MEDIATION'}"))
                .allSatisfy(wrong -> assertThat(faults(wrong)).hasSize(1));
    }

    private static void cell(String where, String variable, String typeRef, String content) {
        var type = ASKED_BY_CODE.getOrDefault(variable, DeclaredVariables.typeOf(variable));
        assertThat(type).as(where + " 的 " + variable).isNotNull();
        var kind = type == Boolean.class ? "boolean" : type == Integer.class ? "integer" : "string";
        assertThat(typeRef).as(where + " 的 " + variable).isEqualTo(kind);
        var text = content.strip();
        if (type == Boolean.class && !text.isEmpty()) {
            assertThat(DeclaredVariables.valuesOf(type)).as(where).contains(text);
        } else if (type == Integer.class) {
            assertThat(text).as(where).matches("(?:[<>]=? ?-?\\d+)?");
        } else if (type.isEnum() && !text.isEmpty()) {
            assertThat(text).as(where).matches("\"\\w+\"(?:, ?\"\\w+\")*");
            assertThat(DeclaredVariables.valuesOf(type))
                    .as(where)
                    .contains(text.replace("\"", "").split(", ?"));
        }
    }

    private static Stream<String> faults(String condition) {
        var text = condition.strip();
        if (!text.startsWith("${") || !text.endsWith("}")) {
            return Stream.of("读不懂 " + text);
        }
        return TERM_ENDS
                .splitAsStream(text.substring(2, text.length() - 1).replaceAll("(?<!\\w)\\((.*)\\)", "$1"))
                .map(String::strip)
                .filter(term -> !fits(term))
                .map(term -> "不成立的比较 " + term);
    }

    private static boolean fits(String term) {
        var choice = CHOICE.matcher(term);
        if (choice.matches()) {
            var type = DeclaredVariables.typeOf(choice.group(1));
            return type != null
                    && type.isEnum()
                    && DeclaredVariables.valuesOf(type).contains(choice.group(2));
        }
        return QUESTION.matcher(term).matches()
                || isOf(FLAG, term, Set.of(Boolean.class))
                || isOf(NUMBER, term, Set.of(Integer.class, Long.class));
    }

    private static boolean isOf(Pattern comparison, String term, Set<Class<?>> types) {
        var found = comparison.matcher(term);
        return found.matches() && types.contains(DeclaredVariables.typeOf(found.group(1)));
    }

    private static List<Path> files(String ending) throws IOException {
        try (var all = Files.walk(Path.of("processes"))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
