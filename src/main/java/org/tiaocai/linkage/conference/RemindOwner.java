package org.tiaocai.linkage.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;

/** 催办 once the day of an agreed action is over. */
@Component
record RemindOwner(ConferenceActions actions, Journal journal) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var id = ConferenceVariables.ACTION.get(execution);
        actions.reminded(id);
        journal.ofTheHouse("议定事项到期未落实，已催办", actions.get(id).title());
    }
}
