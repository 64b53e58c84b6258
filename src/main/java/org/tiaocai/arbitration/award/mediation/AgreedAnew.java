package org.tiaocai.arbitration.award.mediation;

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
import org.tiaocai.dispute.PartyGone;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.dispute.PartyLeft;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.OnceBeforeCommit;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 当事人、请求变更之后重新达成协议 (法42): what others agreed binds nobody who came after, so that a 调解书 that is signed or
 * waits for the seal goes back to where it is drafted.
 */
@Component
class AgreedAnew {

    private static final String DRAFTING = "draftArbitralMediation";
    private static final String SIGNING = "signArbitralMediation";

    /** What comes after the draft and before the paper is there. */
    private static final List<String> LATER = List.of(SIGNING, "sealArbitralMediation");

    private final RuntimeService engine;
    private final TaskService tasks;
    private final Journal journal;
    private final Actor actor;
    private final OnceBeforeCommit cases;

    AgreedAnew(
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
                transaction, numbers -> numbers.forEach(number -> draftAnew(RegistrationNumber.of(number))));
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

    @EventListener
    void gone(PartyGone gone) {
        cases.touched(gone.number());
    }

    private void draftAnew(RegistrationNumber number) {
        actor
                .asApplication(() -> tasks.createTaskQuery()
                        .processDefinitionKey("arbitral-mediation-document")
                        .processInstanceBusinessKey(number.value())
                        .list())
                .stream()
                .filter(task -> LATER.contains(task.getTaskDefinitionKey()))
                .findFirst()
                .ifPresent(task -> {
                    goBack(task);
                    journal.internalAct(number, "当事人或者请求已经变更：原来的调解书草稿不再采用，请由现在的当事人重新达成协议、重新拟制", null);
                });
    }

    private void goBack(Task task) {
        var activity = task.getTaskDefinitionKey();
        actor.asApplication(() -> {
            engine.createProcessInstanceModification(task.getProcessInstanceId())
                    .cancelAllForActivity(activity.equals(SIGNING) ? SIGNING + "#multiInstanceBody" : activity)
                    .startBeforeActivity(DRAFTING)
                    .execute();
            return activity;
        });
    }
}
