package org.tiaocai.arbitration.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 逾期未作出决定 (法29): the applicant may sue; until a court has docketed the case the review goes on. */
@Component
class OpenWayToCourt implements JavaDelegate {

    private final Arbitrations arbitrations;
    private final RunningLimits limits;
    private final FilingPapers papers;
    private final Journal journal;

    OpenWayToCourt(Arbitrations arbitrations, RunningLimits limits, FilingPapers papers, Journal journal) {
        this.arbitrations = arbitrations;
        this.limits = limits;
        this.papers = papers;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution.getProcessBusinessKey());
        arbitrations.undecided(number);
        papers.undecided(
                number,
                limits.open(number, RuleIds.FILING_DECISION)
                        .map(RunningLimit::dueOn)
                        .orElse(null));
        journal.act(number, "逾期未作出受理决定，申请人可以起诉", null);
    }
}
