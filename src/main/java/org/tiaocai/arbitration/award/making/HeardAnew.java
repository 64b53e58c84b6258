package org.tiaocai.arbitration.award.making;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.tribunal.TribunalRevoked;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 撤销组庭之后重新开庭 (组织规则15): the new tribunal has heard nothing, so it cannot deliberate. What was being awarded is
 * given up, and the case goes back to a hearing; an award on a part that is being served stands.
 */
@Component
class HeardAnew {

    private final RuntimeService engine;
    private final TaskService tasks;
    private final Awards awards;
    private final AwardDrafts drafts;
    private final Journal journal;
    private final Actor actor;

    HeardAnew(
            @Lazy RuntimeService engine,
            @Lazy TaskService tasks,
            Awards awards,
            AwardDrafts drafts,
            Journal journal,
            Actor actor) {
        this.engine = engine;
        this.tasks = tasks;
        this.awards = awards;
        this.drafts = drafts;
        this.journal = journal;
        this.actor = actor;
    }

    @EventListener
    void revoked(TribunalRevoked revoked) {
        var number = revoked.number();
        if (!isAwarding(number)) {
            return;
        }
        awards.of(number).stream().filter(award -> award.madeOn() == null).forEach(drafts::giveUp);
        journal.act(number, "原仲裁庭的庭审、评议不再采用，由新的仲裁庭重新开庭", null);
        actor.asApplication(() -> engine.createMessageCorrelation("hearAnew")
                .processInstanceBusinessKey(number.value())
                .correlateAllWithResult());
    }

    private boolean isAwarding(RegistrationNumber number) {
        return actor.asApplication(() -> tasks.createTaskQuery()
                        .processDefinitionKey("award")
                        .processInstanceBusinessKey(number.value())
                        .count())
                > 0;
    }
}
