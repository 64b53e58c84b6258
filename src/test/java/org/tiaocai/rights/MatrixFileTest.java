package org.tiaocai.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The matrix as a file: what readers are told of it, and that forms may fetch what they ask for. */
@DisplayName("权限矩阵的文件")
class MatrixFileTest {

    private static final Path COPY = Path.of("src/docs/rights.md");
    private static final Pattern ASKED = Pattern.compile("(?:sheet|form)\\.ask\\('([^']*)'.*?\\)\\.then");
    private static final Pattern REST = Pattern.compile("\\+ '(/[a-z-]+)'");

    private final Matrix matrix = new Matrix();

    @Test
    @DisplayName("给读者的副本与矩阵一致（不一致时，新的在 target/rights/rights.md）")
    void the_copy_for_readers() throws IOException {
        var made = MatrixPage.of(matrix);
        var target = Path.of("target/rights");
        Files.createDirectories(target);
        Files.writeString(target.resolve("rights.md"), made);
        assertThat(Files.readString(COPY)).isEqualTo(made);
    }

    @Test
    @DisplayName("被回避的人不适用任何一行；没有岗位的人不适用任何一项需要岗位的事项")
    void nothing_for_a_challenged_person() {
        assertThat(matrix.acts()).allMatch(act -> !act.grants().containsKey(Relation.CHALLENGED));
        assertThat(matrix.acts()).allMatch(act -> act.grants().values().stream().noneMatch(Set::isEmpty));
    }

    @Test
    @DisplayName("系统管理员以这一身份对任何案件都没有权限")
    void an_administrator_reads_no_case() {
        assertThat(matrix.acts().stream().filter(act -> act.scope() == Act.Scope.CASE))
                .isNotEmpty()
                .allMatch(act -> Stream.of(Relation.values())
                        .noneMatch(relation -> act.allows(Set.of(MatrixReader.ADMINISTRATOR), relation)));
    }

    @Test
    @DisplayName("表单所问的接口都为它的任务开放，也只为问它的任务开放")
    void forms_and_tasks_agree() throws IOException {
        var asked = new TreeMap<String, Set<String>>();
        for (var model : files("processes", ".bpmn")) {
            for (var task : Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(UserTask.class)) {
                var key = task.getCamundaFormKey();
                if (key != null) {
                    var form = Files.readString(Path.of(key.replace("embedded:deployment:", "")));
                    routes(form)
                            .forEach(route -> asked.computeIfAbsent(route, none -> new TreeSet<>())
                                    .add(task.getId()));
                }
            }
        }
        var open = matrix.routes().stream()
                .filter(route -> route.act().scope() == Act.Scope.TASK)
                // no form asks it, and WaysBackTest compares its tasks with the table
                .filter(route -> !route.act().key().equals("task.back"))
                .collect(Collectors.toMap(route -> route.key().replace("{task}", "{taskId}"), route ->
                        (Set<String>) new TreeSet<>(route.tasks())));
        assertThat(new TreeMap<>(open)).isEqualTo(asked);
    }

    private static Set<String> routes(String form) {
        var routes = new HashSet<String>();
        var asked = ASKED.matcher(form);
        while (asked.find()) {
            var rest = REST.matcher(asked.group());
            if (asked.group(1).endsWith("/tasks/")) {
                routes.add("GET /api/v1" + asked.group(1) + "{taskId}" + (rest.find() ? rest.group(1) : ""));
            }
        }
        if (form.contains("tiaocai.award.sheet")) {
            routes.add("GET /api/v1/tasks/{taskId}/award");
        }
        if (form.contains("tiaocai.service.")) {
            routes.add("GET /api/v1/service/tasks/{taskId}");
            routes.add("GET /api/v1/service/tasks/{taskId}/document");
            routes.add("GET /api/v1/service/tasks/{taskId}/receipt");
        }
        if (form.contains("tiaocai.service.uploads(")) {
            routes.add("POST /api/v1/tasks/{taskId}/files");
        }
        if (form.contains("sheet.postFile(place + '/photos'")) {
            routes.add("POST /api/v1/tasks/{taskId}/outreach/photos");
            routes.add("POST /api/v1/tasks/{taskId}/outreach/photos/{photo:\\d+}/removal");
        }
        if (form.contains("data-paper")) {
            var draft = "GET /api/v1/tasks/{taskId}/draft";
            routes.addAll(Set.of(
                    draft,
                    draft + "/{index:\\d+}",
                    draft + "/{index:\\d+}.{extension:docx|pdf}",
                    draft + "/{index:\\d+}/versions/{version:\\d+}",
                    "POST /api/v1/tasks/{taskId}/draft/{index:\\d+}/lacking"));
        }
        if (form.contains("data-signing")) {
            routes.add("GET /api/v1/tasks/{taskId}/signing");
            routes.add("POST /api/v1/tasks/{taskId}/signing/{paper:\\d+}");
        }
        if (form.contains("data-paper=\"writes\"")) {
            routes.add("POST /api/v1/tasks/{taskId}/draft");
            routes.add("POST /api/v1/tasks/{taskId}/draft/{index:\\d+}/word");
        }
        return routes;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
