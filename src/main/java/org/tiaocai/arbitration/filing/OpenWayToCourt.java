package org.tiaocai.arbitration.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.clocks.CaseClock;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.CaseNumber;

/** 逾期未作出决定 (法29): the applicant may sue; until a court has docketed the case the review goes on. */
@Component
class OpenWayToCourt implements JavaDelegate {

    private final Arbitrations arbitrations;
    private final Clocks clocks;
    private final FilingPapers papers;
    private final Journal journal;

    OpenWayToCourt(Arbitrations arbitrations, Clocks clocks, FilingPapers papers, Journal journal) {
        this.arbitrations = arbitrations;
        this.clocks = clocks;
        this.papers = papers;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        arbitrations.undecided(number);
        papers.undecided(
                number, clocks.open(number, "A06").map(CaseClock::dueOn).orElse(null));
        journal.act(number, "逾期未作出受理决定，申请人可以起诉", null);
    }
}
