package org.tiaocai.arbitration.filing;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.delivery.serving.DocumentServed;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 发出补正通知书: the decision waits for the supplement, whose period runs from the service of the notice (A05). */
@Component
record IssueSupplementNotice(
        Arbitrations arbitrations,
        DecisionPeriod decision,
        RunningLimits limits,
        Papers papers,
        FilingFacts facts,
        Documents documents,
        Clock clock)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var today = LocalDate.now(clock);
        decision.stop(number, today);
        limits.start(number, RuleIds.SUPPLEMENT_PERIOD, "", today, "补正通知书发出，送达后自送达之日重新起算");
        var notices = arbitrations.get(number).supplement().notices();
        papers.issue(number, "D305", "supplement-" + notices, facts.supplement(number));
    }

    /** The last of several applicants to be served sets the day. */
    @EventListener
    void served(DocumentServed served) {
        var isNotice = documents
                .find(served.number(), served.documentId())
                .filter(one -> one.code().equals("D305"));
        if (isNotice.isPresent()
                && limits.running(served.number(), RuleIds.SUPPLEMENT_PERIOD).isPresent()) {
            limits.start(served.number(), RuleIds.SUPPLEMENT_PERIOD, "", served.servedOn(), "补正通知书送达");
        }
    }
}
