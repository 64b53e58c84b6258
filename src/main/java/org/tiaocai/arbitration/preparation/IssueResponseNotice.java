package org.tiaocai.arbitration.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 制作应诉通知书: the copy of the application is served within five working days of the acceptance (规则33); who
 * is a third party gets a notice of its own, to take part (法23). */
@Component
record IssueResponseNotice(Papers papers, PreparationFacts facts, Parties parties, RunningLimits limits)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        PreparationVariables.RESPONSE_NOTICE.set(
                execution, papers.issue(number, "D401", "response-notice", facts.responseNotice(number)));
        parties.reachable(number).stream()
                .filter(party -> party.side() == Side.THIRD_PARTY)
                .forEach(third -> ResponseNotices.issue(papers, number, third, facts));
        limits.open(number, RuleIds.APPLICATION_COPY)
                .ifPresent(limit -> PreparationVariables.COPY_DUE.set(execution, limit.dueOn()));
    }
}
