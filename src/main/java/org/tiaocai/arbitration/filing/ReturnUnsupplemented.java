package org.tiaocai.arbitration.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 未补正退回 (D): the rules set no sanction; nothing keeps the applicant from filing again. */
@Component
record ReturnUnsupplemented(Papers papers, RunningLimits limits, Journal journal) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        limits.expire(number, RuleIds.SUPPLEMENT_PERIOD);
        papers.issue(number, "D511-2", "unsupplemented");
        FilingVariables.OUTCOME.set(execution, FilingVariables.FilingOutcome.RETURNED);
        journal.act(number, "未补正，退回申请", null);
    }
}
