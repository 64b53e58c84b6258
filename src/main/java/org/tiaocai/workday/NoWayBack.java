package org.tiaocai.workday;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.NotNow;
import org.tiaocai.shared.RegistrationNumber;

/** 不能退回的: of the steps that who looks has in hand, or may take, those that do not go back, with the table's reason. */
@Component
record NoWayBack(TaskService tasks, WaysBack ways, SendBack sendBack, Actor actor) implements NotNow {

    @Override
    public Map<String, String> reasons(RegistrationNumber number) {
        var reasons = new TreeMap<String, String>();
        var query = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .or()
                .taskAssignee(actor.id())
                .taskCandidateUser(actor.id())
                .endOr();
        query.list()
                .forEach(task -> ways.of(task.getTaskDefinitionKey())
                        .filter(way -> !way.byForm() && sendBack.before(task).isEmpty())
                        .ifPresent(way -> reasons.put("退回（" + task.getName() + "）", way.until())));
        return reasons;
    }
}
