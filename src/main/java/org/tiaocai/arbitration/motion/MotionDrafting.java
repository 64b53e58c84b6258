package org.tiaocai.arbitration.motion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.OpenTasks;

/**
 * 延期、中止审理通知书 (D416, D417) as whoever approves reads them before: what the parties will be told, but for the day
 * of the approval and the new last day, which follow from it.
 */
@Configuration(proxyBeanMethods = false)
class MotionDrafting {

    private static final Map<MotionKind, String> PAPERS =
            Map.of(MotionKind.EXTENSION, "D416", MotionKind.SUSPENSION, "D417");

    @Bean
    Drafting motionNoticeDraft(OpenTasks tasks, Motions motions, SideRoads roads, RunningLimits limits) {
        return new OnlySeen(Set.copyOf(PAPERS.values()), "通知书按登记的事项和审批写成，不在这里修改", (number, task) -> {
            var motion = motions.get(tasks.id(task, MotionVariables.MOTION));
            var code = PAPERS.get(motion.kind());
            if (code == null) {
                return List.of();
            }
            var due = limits.running(number, MotionKind.AWARD_LIMIT)
                    .map(RunningLimit::dueOn)
                    .orElse(null);
            var told = roads.of(motion.kind()).told(motion, new SideRoad.AwardDue(due, null));
            return List.of(new Paper(code, motion.subject(), told));
        });
    }
}
