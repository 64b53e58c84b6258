package org.tiaocai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Every step for people has its line in the table of ways back: one that leads somewhere, or the reason why there is none. */
@DisplayName("退路：每个用户任务都写明能否退回")
class WaysBackTest {

    private static final Set<String> KEYS = Set.of("to", "undo", "paper", "done", "form", "internal", "until");

    @Test
    @DisplayName("表里正好是各模型的全部用户任务；每行写明到什么时候为止或者为什么不能")
    void every_step_has_its_line() throws IOException {
        assertThat(table().keySet()).isEqualTo(tasks().keySet());
        table().forEach((task, way) -> {
            assertThat(way.keySet()).as(task).isSubsetOf(KEYS).contains("until");
            assertThat(String.valueOf(way.get("until"))).as(task).matches("(?s).*\\p{IsHan}.*");
        });
    }

    @Test
    @DisplayName("退回、撤回到的那一步在同一个模型里；表单里退回的，表单里确有这个答案；路径表里列的正是可以退回的任务")
    void a_way_leads_somewhere() throws IOException {
        var models = tasks();
        var table = table();
        table.forEach((task, way) -> {
            for (var key : new String[] {"to", "undo", "done"}) {
                if (way.get(key) != null) {
                    assertThat(models.get(String.valueOf(way.get(key))))
                            .as(task + " " + key)
                            .containsAnyElementsOf(models.get(task));
                }
            }
        });
        for (var task : table.keySet()) {
            if (Boolean.TRUE.equals(table.get(task).get("form"))) {
                assertThat(form(task)).as(task).containsPattern("SENT_BACK|OBJECTED|退回|意见");
            }
        }
        var matrix = Files.readString(Path.of("src/main/resources/rights/matrix.yaml"));
        var listed = matrix.split("send-back': \\{ act: task.back, tasks: \\[")[1].split("]")[0].split(", ");
        var ways = new TreeSet<String>();
        table.forEach((task, way) -> {
            if (way.get("to") != null) {
                ways.add(task);
            }
        });
        assertThat(Set.of(listed)).isEqualTo(ways);
    }

    private static String form(String task) throws IOException {
        var name = task.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        try (var files = Files.walk(Path.of("forms"))) {
            return Files.readString(
                    files.filter(file -> file.getFileName().toString().matches(name + "\\.(html|form)"))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static Map<String, Map<String, Object>> table() throws IOException {
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/rights/ways-back.yaml"))) {
            Map<String, Map<String, Object>> read = new Yaml().load(file);
            return new TreeMap<>(read);
        }
    }

    /** Each user task with the processes in which it stands. */
    private static Map<String, Set<String>> tasks() throws IOException {
        var tasks = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(Path.of("processes"))) {
            for (File file : files.map(Path::toFile)
                    .filter(one -> one.getName().endsWith(".bpmn"))
                    .toList()) {
                var model = Bpmn.readModelFromFile(file);
                var process = model.getModelElementsByType(Process.class)
                        .iterator()
                        .next()
                        .getId();
                model.getModelElementsByType(UserTask.class)
                        .forEach(task -> tasks.computeIfAbsent(task.getId(), none -> new TreeSet<>())
                                .add(process));
            }
        }
        return tasks;
    }
}
