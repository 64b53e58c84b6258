package org.tiaocai.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiaocai.manual.Manual.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.Groups;

/** A task that is renamed, given to somebody else or due by another limit turns the build red until its manuals say so. */
@DisplayName("岗位手册与流程模型一致")
class ManualTest {

    private static final Path MANUALS = Path.of("src/main/resources/manual");

    private static final Pattern CHOICE = Pattern.compile(
            "(?:<option[^>]*>|type=\"radio\"[^>]*>)([^<]+)<|\"value\": \"[^\"]*\", \"label\": \"([^\"]+)\"");

    /** Who is meant where a model asks the case. */
    private static final Map<String, Set<Manual>> ASKED = Map.ofEntries(
            Map.entry("${tribunals.presiding(execution)}", Set.of(TRIBUNAL)),
            Map.entry("${signer}", Set.of(TRIBUNAL)),
            Map.entry("${advanceSigner}", Set.of(TRIBUNAL)),
            Map.entry("${mediationSigner}", Set.of(TRIBUNAL)),
            Map.entry("${reviewArbitrator}", Set.of(TRIBUNAL)),
            Map.entry("${panelMembers}", Set.of(MEDIATOR)),
            Map.entry("${entrustedGroup}", Set.of(OUTSIDE_MEDIATOR)),
            Map.entry("${entrustmentChoosers}", Set.of(OUTSIDE_MEDIATOR, REGISTRAR, COORDINATOR, TRIBUNAL, RECORDER)),
            Map.entry("${courtGroup}", Set.of(COURTS)),
            Map.entry("${outreachArbitrator}", Set.of(TRIBUNAL)),
            Map.entry("${observer}", Set.of(TRIBUNAL, RECORDER, COURTS)),
            Map.entry("${recusalDeciders}", Set.of(HEAD, COMMISSIONERS)),
            Map.entry("${restDayHandlers}", Set.of(COORDINATOR, RECORDER, TRIBUNAL)),
            Map.entry("${liaisonOfficers.named()}", Set.of(LIAISON_OFFICER)),
            Map.entry("${liaisonOfficers.otherwise()}", Set.of(LIAISON_OFFICER)),
            Map.entry("${jointHandlings.handlers(jointHandlingId)}", Set.of(TRIBUNAL, LIAISON_OFFICER)),
            Map.entry("${conferenceActions.owner(actionId)}", Set.of(LIAISON_OFFICER)),
            Map.entry("${conferenceActions.ownerGroup(actionId)}", Set.of(LIAISON_OFFICER, COURTS)));

    @Test
    @DisplayName("每个用户任务恰好写在可以办理它的岗位的手册里，名称与模型相同")
    void every_task_stands_where_it_may_be_claimed() throws IOException {
        var inModels = new TreeMap<String, Set<Manual>>();
        for (var task : tasks()) {
            inModels.computeIfAbsent(task.getName(), none -> EnumSet.noneOf(Manual.class))
                    .addAll(people(task));
        }
        var inManuals = new TreeMap<String, Set<Manual>>();
        for (var manual : Manual.values()) {
            rows(manual)
                    .forEach(row -> inManuals
                            .computeIfAbsent(row.get(0), none -> EnumSet.noneOf(Manual.class))
                            .add(manual));
        }
        assertThat(inManuals).containsExactlyEntriesOf(inModels);
    }

    @Test
    @DisplayName("期限写的是模型里的期限规则或者内部时限，任务一件不重复")
    void every_limit_is_the_models() throws IOException {
        var wanted = new HashMap<String, Set<String>>();
        for (var task : tasks()) {
            wanted.computeIfAbsent(task.getName(), none -> new TreeSet<>()).addAll(places(task));
        }
        for (var manual : Manual.values()) {
            var rows = rows(manual);
            assertThat(rows).extracting(row -> row.get(0)).as(manual.key()).doesNotHaveDuplicates();
            for (var row : rows) {
                var due = row.get(2);
                assertThat(due).as(manual.key() + " " + row.get(0)).isNotBlank();
                assertThat(wanted.getOrDefault(row.get(0), Set.of()))
                        .as(manual.key() + " " + row.get(0) + " 的到期")
                        .filteredOn(place -> !isOfSomebodyElse(place, manual))
                        .allSatisfy(place -> assertThat(due).contains(place));
            }
        }
    }

    @Test
    @DisplayName("每个岗位有手册，每份手册有主人")
    void every_role_has_a_manual() throws IOException {
        assertThat(Arrays.stream(Manual.values()).flatMap(manual -> manual.groups().stream()))
                .doesNotHaveDuplicates()
                .containsAll(Groups.NAMES.keySet());
        try (var files = Files.list(MANUALS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("all"),
                                    Arrays.stream(Manual.values()).map(Manual::key))
                            .toList());
        }
    }

    @Test
    @DisplayName("“表单要什么”并列的选项都是表单上的；写了上传的，表单上有上传，或者写明在案卷上传")
    void what_a_form_wants_is_in_the_form() throws IOException {
        var forms = new TreeMap<String, String>();
        for (var task : tasks()) {
            forms.merge(task.getName(), form(task), String::concat);
        }
        for (var manual : Manual.values()) {
            for (var row : rows(manual)) {
                var form = forms.getOrDefault(row.get(0), "");
                var where = manual.key() + " " + row.get(0);
                for (var phrase : row.get(1).split("[：；，。（）]")) {
                    var items = List.of(phrase.split("、|还是"));
                    if (items.size() > 1 && items.stream().anyMatch(choices(form)::contains)) {
                        assertThat(items)
                                .as(where)
                                .allSatisfy(item -> assertThat(form).contains(item));
                    }
                    if (phrase.contains("上传") && !phrase.contains("案卷")) {
                        assertThat(form).as(where).contains("type=\"file\"");
                    }
                }
            }
        }
    }

    /** What there is to choose from, in either kind of form. */
    private static Set<String> choices(String form) {
        return CHOICE.matcher(form)
                .results()
                .map(one -> one.group(1) == null ? one.group(2) : one.group(1))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static String form(UserTask task) throws IOException {
        var key = task.getCamundaFormKey();
        if (key != null) {
            return Files.readString(Path.of(key.replace("embedded:deployment:", "")));
        }
        try (var files = Files.walk(Path.of("forms"))) {
            var name = task.getCamundaFormRef() + ".form";
            return Files.readString(
                    files.filter(one -> one.endsWith(name)).findFirst().orElseThrow());
        }
    }

    /** Two tasks of one name may have different people, and then different limits: a manual tells those of its own. */
    private static boolean isOfSomebodyElse(String place, Manual manual) {
        try {
            return tasks().stream()
                    .filter(task -> places(task).contains(place))
                    .noneMatch(task -> people(task).contains(manual));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** How a manual writes the day of the task: by the rules that the model names, or the office's own target. */
    private static Set<String> places(UserTask task) {
        var rules = properties(task).getOrDefault("limit", "");
        if (rules.matches("[A-Z]\\d.*")) {
            return Arrays.stream(rules.split(",")).map("{limit %s}"::formatted).collect(Collectors.toSet());
        }
        return task.getCamundaDueDate().startsWith("${days.target(")
                ? Set.of("{target " + task.getId() + "}")
                : Set.of();
    }

    private static Set<Manual> people(UserTask task) {
        return Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateUsers(), task.getCamundaCandidateGroups())
                .filter(Objects::nonNull)
                .flatMap(said -> said.startsWith("$") ? asked(said, task) : groups(said))
                .collect(Collectors.toSet());
    }

    private static Stream<Manual> asked(String said, UserTask task) {
        assertThat(ASKED).as("谁办理“" + task.getName() + "”：请在本测试写明 " + said).containsKey(said);
        return ASKED.getOrDefault(said, Set.of()).stream();
    }

    private static Stream<Manual> groups(String said) {
        var named = List.of(said.split(","));
        return Arrays.stream(Manual.values()).filter(manual -> manual.isFor(named));
    }

    private static Map<String, String> properties(UserTask task) {
        if (task.getExtensionElements() == null) {
            return Map.of();
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(all -> all.getCamundaProperties().stream())
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    private static List<UserTask> tasks() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                    .toList();
        }
    }

    /** The tasks of a manual, each with what its form wants and until when. */
    private static List<List<String>> rows(Manual manual) throws IOException {
        return Files.readAllLines(MANUALS.resolve(manual.key() + ".md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| 任务 |"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
    }
}
