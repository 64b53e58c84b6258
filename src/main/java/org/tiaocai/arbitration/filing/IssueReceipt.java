package org.tiaocai.arbitration.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.shared.RegistrationNumber;

/** 出具收件回执 (规则29). */
@Component
class IssueReceipt implements JavaDelegate {

    private final Arbitrations arbitrations;
    private final FilingPapers papers;

    IssueReceipt(Arbitrations arbitrations, FilingPapers papers) {
        this.arbitrations = arbitrations;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        papers.receipt(number, "application", arbitrations.get(number).applicationReceivedOn());
    }
}
