package org.tiaocai.arbitration.award.making;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.shared.RegistrationNumber;

/** 终局分类 (法47, 规则50): each ruling by itself; where both types remain, each gets a document of its own. */
@Component
record ClassifyItems(Awards awards, AwardDrafts drafts, Classes classes) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var award = awards.inTheMaking(RegistrationNumber.of(execution));
        drafts.classified(award, classes.of(award));
    }
}
