package org.tiaocai.mediation.entrustment;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells the parties' choice after an agreement of the entrusted organisation. */
@Component
public class ChoiceProcess {

    private final RuntimeService engine;
    private final Actor actor;

    ChoiceProcess(@Lazy RuntimeService engine, Actor actor) {
        this.engine = engine;
        this.actor = actor;
    }

    void begun(Entrustment entrustment, String group) {
        var choosers = entrustment.kind().handlers() + "," + group;
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                "entrusted-choice",
                entrustment.number().value(),
                Map.of(
                        EntrustmentVariables.ENTRUSTMENT.name(),
                        entrustment.id(),
                        EntrustmentVariables.CHOOSERS.name(),
                        choosers)));
    }

    /** 案件已经办结: there is nothing left that waits for a choice. */
    public void moot(RegistrationNumber number) {
        actor.asApplication(() -> {
            engine.createMessageCorrelation("choiceMoot")
                    .processInstanceBusinessKey(number.value())
                    .correlateAll();
            return number;
        });
    }
}
