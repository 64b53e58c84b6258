package org.tiaocai.arbitration.award;

import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.OnceBeforeCommit;
import org.tiaocai.shared.RegistrationNumber;

/** 退回重做: a paper in the making, whoever drafts, signs or approves it, goes back when those change between whom it stands. */
@Component
public class GoingBack {

    private final RuntimeService engine;
    private final TaskService tasks;
    private final Journal journal;
    private final Actor actor;
    private final TransactionTemplate transaction;

    GoingBack(
            @Lazy RuntimeService engine,
            @Lazy TaskService tasks,
            Journal journal,
            Actor actor,
            TransactionTemplate transaction) {
        this.engine = engine;
        this.tasks = tasks;
        this.journal = journal;
        this.actor = actor;
        this.transaction = transaction;
    }

    /**
     * How one kind of paper is made.
     *
     * @param back the step to which it returns
     * @param signing the step that each signer has for himself
     * @param later all steps that come after {@code back} and before the paper is there, the signing among them
     * @param words what the journal says of it
     */
    public record Road(String process, String back, String signing, Set<String> later, String words) {}

    /** Once for a case, however much has changed in one act: one leaves and another comes in its place. */
    public OnceBeforeCommit along(Road road) {
        return new OnceBeforeCommit(
                transaction, numbers -> numbers.forEach(number -> goBack(road, RegistrationNumber.of(number))));
    }

    private void goBack(Road road, RegistrationNumber number) {
        actor
                .asApplication(() -> tasks.createTaskQuery()
                        .processDefinitionKey(road.process())
                        .processInstanceBusinessKey(number.value())
                        .list())
                .stream()
                .filter(task -> road.later().contains(task.getTaskDefinitionKey()))
                .findFirst()
                .ifPresent(task -> {
                    move(road, task);
                    journal.internalAct(number, road.words(), null);
                });
    }

    private void move(Road road, Task task) {
        var activity = task.getTaskDefinitionKey();
        actor.asApplication(() -> {
            engine.createProcessInstanceModification(task.getProcessInstanceId())
                    .cancelAllForActivity(activity.equals(road.signing()) ? activity + "#multiInstanceBody" : activity)
                    .startBeforeActivity(road.back())
                    .execute();
            return activity;
        });
    }
}
