package org.tiaocai.figures.steps;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.tiaocai.people.Groups;

/**
 * 环节 of a model.
 *
 * @param kind what it is, in words; empty where no time passes, as at a gateway
 * @param posts 岗位, where the model names them
 */
record Element(String id, String name, String kind, String posts) {

    /** What time can pass in. */
    private static final Map<String, String> KINDS = Map.of(
            "userTask", "任务",
            "callActivity", "子流程",
            "subProcess", "子流程",
            "receiveTask", "等待",
            "intermediateCatchEvent", "等待",
            "eventBasedGateway", "等待",
            "serviceTask", "自动",
            "sendTask", "自动");

    static Element of(FlowElement element) {
        var type = element.getElementType().getTypeName();
        return new Element(
                element.getId(),
                name(element.getName(), type),
                KINDS.getOrDefault(type, ""),
                element instanceof UserTask task ? posts(task) : "");
    }

    /** As people read it; what the model leaves without a name is called by what it is. */
    static String name(@Nullable String name, String type) {
        if (name == null || name.isBlank()) {
            return type.endsWith("Gateway") ? "分支" : type.endsWith("Event") ? "事件" : "环节";
        }
        return name.replaceAll("\\s+", "");
    }

    /** The same under one of the names by which people know its tasks. */
    Element countedAs(String countedId) {
        return countedId.equals(id) ? this : new Element(countedId, countedId.substring(id.length() + 1), kind, posts);
    }

    boolean isAutomatic() {
        return "自动".equals(kind);
    }

    boolean takesTime() {
        return !kind.isEmpty();
    }

    private static String posts(UserTask task) {
        var groups = task.getCamundaCandidateGroups();
        if (groups == null || groups.contains("{")) {
            return "按案件指定";
        }
        return Arrays.stream(groups.split(","))
                .map(group -> Groups.NAMES.getOrDefault(group.strip(), group.strip()))
                .collect(Collectors.joining("、"));
    }
}
