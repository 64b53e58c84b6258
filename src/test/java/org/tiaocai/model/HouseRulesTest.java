package org.tiaocai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model of the house keeps to, told by name where one does not. */
class HouseRulesTest {

    static List<Path> models() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    @ParameterizedTest
    @DisplayName("文件名就是流程标识；只有争议登记可以在待办中发起；历史保留十年以上")
    @MethodSource("models")
    void a_file_is_its_process(Path file) {
        var process = Bpmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Process.class)
                .iterator()
                .next();
        assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
        assertThat(process.isCamundaStartableInTasklist())
                .isEqualTo(process.getId().equals("dispute-intake"));
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3653D");
    }

    @ParameterizedTest
    @DisplayName("用户任务有中文名、表单、岗位或人员、到期日")
    @MethodSource("models")
    void a_task_says_who_what_and_until_when(Path file) {
        for (var task : Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class)) {
            assertThat(task.getName()).as(task.getId()).matches(".*\\p{IsHan}.*");
            assertThat(task.getCamundaDueDate()).as(task.getId() + " 的到期日").isNotBlank();
            var who = Stream.of(
                            task.getCamundaCandidateGroups(),
                            task.getCamundaCandidateUsers(),
                            task.getCamundaAssignee())
                    .anyMatch(one -> one != null && !one.isBlank());
            assertThat(who).as(task.getId() + " 由谁办理").isTrue();
            assertThat(form(file, task)).as(task.getId() + " 的表单").exists();
        }
    }

    @ParameterizedTest
    @DisplayName("分支网关是一个问题，分支有名称；没有生成的标识；每个节点都画出来了")
    @MethodSource("models")
    void a_model_can_be_read(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .toList();
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            assertThat(node.getId()).doesNotContainPattern("_[0-9a-z]{7}$");
            assertThat(shapes).contains(node.getId());
            if (node instanceof ExclusiveGateway && node.getOutgoing().size() > 1) {
                assertThat(node.getName()).as(node.getId()).endsWith("？");
                assertThat(node.getOutgoing())
                        .extracting(SequenceFlow::getName)
                        .allMatch(name -> name != null && !name.isBlank());
            }
        }
        assertThat(Bpmn.convertToString(model)).doesNotContain("camunda:script", "scriptTask", "variables=\"all\"");
    }

    @ParameterizedTest
    @DisplayName("一个范围里最多二十五个节点，更多的分出子流程")
    @MethodSource("models")
    void a_scope_fits_on_a_page(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        for (var process : model.getModelElementsByType(Process.class)) {
            assertThat(nodes(process.getFlowElements())).as(process.getId()).isLessThanOrEqualTo(25);
        }
        for (var scope : model.getModelElementsByType(SubProcess.class)) {
            assertThat(nodes(scope.getFlowElements())).as(scope.getId()).isLessThanOrEqualTo(25);
        }
    }

    @Test
    @DisplayName("仲裁的主线旁边最多六个岛")
    void the_main_line_keeps_few_islands() {
        var arbitration = Bpmn.readModelFromFile(
                Path.of("processes/arbitration/arbitration.bpmn").toFile());
        assertThat(arbitration.getModelElementsByType(SubProcess.class)).hasSizeBetween(1, 6);
    }

    private static long nodes(Collection<FlowElement> elements) {
        return elements.stream().filter(FlowNode.class::isInstance).count();
    }

    private static Path form(Path model, UserTask task) {
        var module = model.getParent().getFileName().toString();
        var key = task.getCamundaFormKey();
        return key == null
                ? Path.of("forms", module, task.getCamundaFormRef() + ".form")
                : Path.of(key.replace("embedded:deployment:", ""));
    }
}
