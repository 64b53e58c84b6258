package org.tiaocai.arbitration.award.mediation;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells the making of a 调解书. */
@Component
public class ArbitralMediationProcess {

    private final RuntimeService engine;
    private final ArbitralMediations mediations;
    private final Journal journal;
    private final Actor actor;

    ArbitralMediationProcess(RuntimeService engine, ArbitralMediations mediations, Journal journal, Actor actor) {
        this.engine = engine;
        this.mediations = mediations;
        this.journal = journal;
        this.actor = actor;
    }

    /** 反悔 before all have signed (法42), from the first draft on. */
    @Transactional
    public void reneged(RegistrationNumber number, @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 2_000) {
            throw new Refused("请填写哪一方反悔和反悔的情况，不超过两千字");
        }
        mediations.open(number).ifPresent(one -> mediations.renegeReason(one, reason));
        journal.act(number, "一方在签收调解书之前反悔", reason);
        try {
            actor.asApplication(engine.createMessageCorrelation(ArbitralMediationVariables.RENEGED)
                    .processInstanceBusinessKey(number.value())::correlateWithResult);
        } catch (MismatchingMessageCorrelationException notMade) {
            throw new Refused("案件 " + number + " 没有正在制作、送达的调解书，不能登记反悔");
        }
    }
}
