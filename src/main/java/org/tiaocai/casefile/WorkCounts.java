package org.tiaocai.casefile;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;

/** 待办数: how many tasks wait for the person, as the head of every page shows them. */
@Component("workCounts")
public record WorkCounts(WorkLists lists, TaskService tasks, Actor actor) {

    /**
     * @param mine 我的待办
     * @param claimable 本组待领
     */
    public record Work(long mine, long claimable) {

        /** The list that opens when one asks for one's work: what is in one's hands, else what can be taken. */
        public String list() {
            return mine > 0 || claimable == 0 ? WorkLists.MINE : WorkLists.CLAIMABLE;
        }

        /** How much stands in that list. */
        public long inList() {
            return mine > 0 ? mine : claimable;
        }
    }

    /** The address of Tasklist with that list opened. */
    public String address(String list) {
        return lists.address(list);
    }

    /** How many tasks are in the hands of the person for whom somebody stands in. */
    public long inHandOf(String person) {
        return actor.asApplication(
                () -> tasks.createTaskQuery().taskAssignee(person).count());
    }

    public Work ofMine() {
        return new Work(lists.count(WorkLists.MINE), lists.count(WorkLists.CLAIMABLE));
    }
}
