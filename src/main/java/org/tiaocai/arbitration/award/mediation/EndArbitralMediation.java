package org.tiaocai.arbitration.award.mediation;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Outcome;
import org.tiaocai.delivery.serving.Receipt;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.RegistrationNumber;

/** 调解书生效 on the later signature, or 反悔 before it: the award follows without delay (法42, 规则72). */
@Component("endArbitralMediation")
public record EndArbitralMediation(
        ArbitralMediations mediations,
        SettlingParties settling,
        AskedSettlement asked,
        Servings servings,
        Journal journal,
        Clock clock) {

    public void effective(DelegateExecution execution) {
        var one = mediations.inProgress(RegistrationNumber.of(execution));
        var on = servings.receipts(ArbitralMediationVariables.DOCUMENT.get(execution)).stream()
                .map(Receipt::servedOn)
                .reduce(one.agreedOn(), (earlier, later) -> later.isAfter(earlier) ? later : earlier);
        var nothingLeft = settling.settled(one, on);
        var outcome = nothingLeft ? Outcome.EFFECTIVE : Outcome.PARTLY_EFFECTIVE;
        mediations.closed(one, outcome, on);
        over(execution, one.number(), outcome);
        journal.act(one.number(), "双方签收调解书，调解书生效", "生效日期：" + on);
    }

    public void reneged(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        mediations.open(number).ifPresent(one -> mediations.closed(one, Outcome.RENEGED, LocalDate.now(clock)));
        over(execution, number, Outcome.RENEGED);
        journal.act(number, "调解书签收前一方反悔，调解书不生效，应当及时裁决", null);
    }

    private void over(DelegateExecution execution, RegistrationNumber number, Outcome outcome) {
        asked.over(number);
        ArbitralMediationVariables.OUTCOME.set(execution, outcome);
    }
}
