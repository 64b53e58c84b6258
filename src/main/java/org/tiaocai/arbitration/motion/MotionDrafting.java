package org.tiaocai.arbitration.motion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.FreeText;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 延期、中止审理通知书 (D416, D417) as whoever approves reads them before: what the parties will be told, but for the reason and
 * the new last day, which the approval gives.
 */
@Component
record MotionDrafting(OpenTasks tasks, Motions motions, SideRoads roads, RunningLimits limits) implements Drafting {

    private static final Map<MotionKind, String> PAPERS =
            Map.of(MotionKind.EXTENSION, "D416", MotionKind.SUSPENSION, "D417");

    @Override
    public Set<String> codes() {
        return Set.copyOf(PAPERS.values());
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        var motion = motions.get(tasks.id(task, MotionVariables.MOTION));
        var code = PAPERS.get(motion.kind());
        if (code == null) {
            return List.of();
        }
        var due = limits.running(number, MotionKind.AWARD_LIMIT)
                .map(RunningLimit::dueOn)
                .orElse(null);
        return List.of(new Paper(
                code, motion.subject(), roads.of(motion.kind()).told(motion, new SideRoad.AwardDue(due, null))));
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        throw new Refused("通知书按审批意见写成，不在这里修改");
    }
}
