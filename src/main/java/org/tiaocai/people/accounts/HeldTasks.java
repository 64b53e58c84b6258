package org.tiaocai.people.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks that the person has taken, and those that nobody else could take. */
@Component
@Order(10)
class HeldTasks implements HeldWork {

    private static final int NAMED = 5;
    private static final String FOR_NOBODY_ELSE = """
            select t.* from ACT_RU_TASK t where t.ASSIGNEE_ is null
              and exists (select 1 from ACT_RU_IDENTITYLINK own
                where own.TASK_ID_ = t.ID_ and own.TYPE_ = 'candidate' and own.USER_ID_ = #{person})
              and not exists (select 1 from ACT_RU_IDENTITYLINK other
                where other.TASK_ID_ = t.ID_ and other.TYPE_ = 'candidate'
                  and (other.GROUP_ID_ is not null or other.USER_ID_ <> #{person}))""";

    private final TaskService tasks;
    private final RuntimeService runtime;

    HeldTasks(@Lazy TaskService tasks, @Lazy RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    @Override
    public List<String> of(String person) {
        List<String> held = new ArrayList<>();
        tell(held, "已领取的任务", tasks.createTaskQuery().taskAssignee(person).list());
        tell(
                held,
                "只有本人能领取的任务",
                tasks.createNativeTaskQuery()
                        .sql(FOR_NOBODY_ELSE)
                        .parameter("person", person)
                        .list());
        return held;
    }

    private void tell(List<String> held, String what, List<Task> found) {
        if (!found.isEmpty()) {
            held.add(what + " " + found.size() + " 项（"
                    + found.stream().limit(NAMED).map(this::named).collect(Collectors.joining("、"))
                    + (found.size() > NAMED ? " 等" : "") + "）");
        }
    }

    private String named(Task task) {
        var process = task.getProcessInstanceId() == null
                ? null
                : runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult();
        return task.getName() + (process == null ? "" : " " + Objects.toString(process.getBusinessKey(), ""));
    }
}
