package org.tiaocai.arbitration.award.advance;

import static org.tiaocai.arbitration.award.advance.AdvanceExecutionVariables.SIGNER;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.making.AwardSigning;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.TaskOutcome;

/** 仲裁员在先予执行裁决书上签名 (法46): each for himself. */
@Component
record SignAdvanceExecution(AwardSigning signings, Journal journal, Actor actor) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var signer = signings.due(execution, SIGNER.get(execution), actor.id());
        actor.mustBeOneOf(List.of(signer), "裁决书只能由仲裁员本人签名");
        journal.act(RegistrationNumber.of(execution), "仲裁员在先予执行裁决书上签名", null);
    }
}
