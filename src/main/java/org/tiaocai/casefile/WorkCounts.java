package org.tiaocai.casefile;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.GoesAlong;

/** 待办数: how many tasks wait for the person, as the head of every page shows them. */
@Component("workCounts")
public record WorkCounts(TaskService tasks, Actor actor) {

    /**
     * @param mine 我的待办
     * @param claimable 本组待领
     */
    public record Work(long mine, long claimable) {

        public boolean isAny() {
            return mine + claimable > 0;
        }
    }

    /** How many tasks are in the hands of the person for whom somebody stands in. */
    long inHandOf(String person) {
        return actor.asApplication(
                () -> tasks.createTaskQuery().taskAssignee(person).count());
    }

    public Work ofMine() {
        var me = actor.id();
        return new Work(
                tasks.createTaskQuery().taskAssignee(me).count(),
                tasks.createTaskQuery()
                        .taskCandidateUser(me)
                        .taskUnassigned()
                        .taskNameNotLike(GoesAlong.NAMES)
                        .count());
    }
}
