package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 制作一次性通知书 (规则64): it must arrive in time for the hearing and within five working days of the acceptance. */
@Component
class IssueOneNotice implements JavaDelegate {

    private final Hearings hearings;
    private final Papers papers;
    private final RunningLimits limits;

    IssueOneNotice(Hearings hearings, Papers papers, RunningLimits limits) {
        this.hearings = hearings;
        this.papers = papers;
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var notice = papers.issue(execution, "collective-notice");
        hearings.noticed(HearingVariables.HEARING.get(execution), notice);
        HearingVariables.NOTICE.set(execution, notice);
        limits.open(RegistrationNumber.of(execution.getProcessBusinessKey()), "A08-notice")
                .filter(limit -> limit.dueOn().isBefore(HearingVariables.NOTICE_DUE.get(execution)))
                .ifPresent(limit -> HearingVariables.NOTICE_DUE.set(execution, limit.dueOn()));
    }
}
