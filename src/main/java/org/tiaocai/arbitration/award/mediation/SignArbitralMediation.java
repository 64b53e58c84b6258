package org.tiaocai.arbitration.award.mediation;

import static org.tiaocai.arbitration.award.mediation.ArbitralMediationVariables.SIGNER;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.making.AwardSigning;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.TaskOutcome;

/** 仲裁员在调解书上签名 (法42): each for himself. */
@Component
record SignArbitralMediation(AwardSigning signings, Journal journal, Actor actor) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var signer = signings.due(execution, SIGNER.get(execution), actor.id());
        actor.mustBeOneOf(List.of(signer), "调解书只能由仲裁员本人签名");
        journal.act(RegistrationNumber.of(execution), "仲裁员在调解书上签名", null);
    }
}
