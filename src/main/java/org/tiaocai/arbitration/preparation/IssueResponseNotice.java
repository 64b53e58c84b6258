package org.tiaocai.arbitration.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 制作应诉通知书: the copy of the application is served within five working days of the acceptance (规则33). */
@Component
class IssueResponseNotice implements JavaDelegate {

    private final Arbitrations arbitrations;
    private final PreparationPapers papers;
    private final RunningLimits limits;

    IssueResponseNotice(Arbitrations arbitrations, PreparationPapers papers, RunningLimits limits) {
        this.arbitrations = arbitrations;
        this.papers = papers;
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution.getProcessBusinessKey());
        PreparationVariables.RESPONSE_NOTICE.set(execution, papers.responseNotice(arbitrations.get(number)));
        limits.open(number, RuleIds.APPLICATION_COPY)
                .ifPresent(limit -> PreparationVariables.COPY_DUE.set(execution, limit.dueOn()));
    }
}
