package org.tiaocai.arbitration.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.shared.RegistrationNumber;

/** 逾期未作出决定 (法29): the applicant may sue; until a court has docketed the case the review goes on. */
@Component
record OpenWayToCourt(Arbitrations arbitrations, Papers papers, FilingFacts facts, Journal journal)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        arbitrations.undecided(number);
        papers.issue(number, "D604-2", "undecided", facts.undecided(number));
        journal.act(number, "逾期未作出受理决定，申请人可以起诉", null);
    }
}
