package org.tiaocai.arbitration.award.making;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.dispute.ClaimsChanged;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.dispute.PartyLeft;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.OnceBeforeCommit;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 请求、当事人变更之后重新评议: what was ruled item by item was ruled on other claims, or between other parties, so that the
 * award in the making goes back to where each item is decided, whoever was drafting, signing or approving it.
 */
@Component
class TakenUpAgain {

    private static final String DECIDING = "decideItems";

    /** What comes after the decision, each as the modification of a process names it. */
    private static final List<String> LATER =
            List.of("draftAward", "reviewLegality", "signAward", "approveAward", "sealAward");

    private final RuntimeService engine;
    private final TaskService tasks;
    private final Journal journal;
    private final Actor actor;
    private final OnceBeforeCommit cases;

    TakenUpAgain(
            @Lazy RuntimeService engine,
            @Lazy TaskService tasks,
            Journal journal,
            Actor actor,
            TransactionTemplate transaction) {
        this.engine = engine;
        this.tasks = tasks;
        this.journal = journal;
        this.actor = actor;
        this.cases = new OnceBeforeCommit(
                transaction, numbers -> numbers.forEach(number -> decideAnew(RegistrationNumber.of(number))));
    }

    @EventListener
    void changed(ClaimsChanged changed) {
        cases.touched(changed.number());
    }

    @EventListener
    void left(PartyLeft left) {
        cases.touched(left.number());
    }

    @EventListener
    void came(PartyJoined joined) {
        cases.touched(joined.number());
    }

    /** Once, however much has changed in one act: one leaves and another comes in its place. */
    private void decideAnew(RegistrationNumber number) {
        actor
                .asApplication(() -> tasks.createTaskQuery()
                        .processDefinitionKey("award")
                        .processInstanceBusinessKey(number.value())
                        .list())
                .stream()
                .filter(task -> LATER.contains(task.getTaskDefinitionKey()))
                .findFirst()
                .ifPresent(task -> {
                    goBack(task);
                    journal.internalAct(number, "请求或者当事人已经变更：原来的逐项裁决不再采用，请重新评议、逐项裁决", null);
                });
    }

    private void goBack(Task task) {
        var activity = task.getTaskDefinitionKey();
        actor.asApplication(() -> {
            engine.createProcessInstanceModification(task.getProcessInstanceId())
                    .cancelAllForActivity(activity.equals("signAward") ? "signAward#multiInstanceBody" : activity)
                    .startBeforeActivity(DECIDING)
                    .execute();
            return activity;
        });
    }
}
