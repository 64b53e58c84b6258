package org.tiaocai.documents.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of drafts against the models: no task that leads to a signed or sealed paper is forgotten. */
@DisplayName("哪项任务看哪些草稿")
class DraftTasksTest {

    private static final String LEADS_TO_A_PAPER = "(draft|sign|seal|approve|review|decideOn|countersign)[A-Z]\\w*";

    @Test
    @DisplayName("拟稿、审核、签名、签发、用印、决定的每项任务都在表里；看草稿的表单都有看草稿的地方")
    void each_task_has_its_line() throws IOException {
        var table = new DraftTasks();
        for (var model : models()) {
            for (var task : Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(UserTask.class)) {
                var line = table.lines().get(task.getId());
                if (task.getId().matches(LEADS_TO_A_PAPER)) {
                    assertThat(line).as(task.getId()).isNotNull();
                }
                if (line != null && String.valueOf(task.getCamundaFormKey()).startsWith("embedded:")) {
                    var form = Files.readString(Path.of(task.getCamundaFormKey().replace("embedded:deployment:", "")));
                    assertThat(form.contains("data-paper"))
                            .as(task.getId())
                            .isEqualTo(!line.codes().isEmpty());
                    assertThat(form.contains("data-paper=\"writes\""))
                            .as(task.getId())
                            .isEqualTo(line.writes());
                }
            }
        }
    }

    @Test
    @DisplayName("表里没有模型里没有的任务")
    void no_line_without_its_task() throws IOException {
        var known = new TreeMap<String, Path>();
        for (var model : models()) {
            Bpmn.readModelFromFile(model.toFile())
                    .getModelElementsByType(UserTask.class)
                    .forEach(task -> known.put(task.getId(), model));
        }
        assertThat(known.keySet())
                .containsAll(Objects.requireNonNull(new DraftTasks().lines()).keySet());
    }

    private static List<Path> models() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }
}
