package org.tiaocai.arbitration.filing;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.delivery.serving.DocumentServed;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Stage;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.LimitMoved;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
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
        Disputes disputes,
        ApplicationEventPublisher events,
        Clock clock)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        decision.stop(number, LocalDate.now(clock));
        var notices = arbitrations.get(number).supplement().notices();
        papers.issue(number, "D305", "supplement-" + notices, facts.supplement(number));
    }

    /** The last of several applicants to be served sets the day. */
    @EventListener
    void served(DocumentServed served) {
        var isNotice = documents
                .find(served.number(), served.documentId())
                .filter(one -> one.code().equals("D305"));
        var number = served.number();
        if (isNotice.isPresent()
                && disputes.get(number).stage() == Stage.SUPPLEMENTING
                && startedOn(number).isBefore(served.servedOn())) {
            var due = limits.start(number, RuleIds.SUPPLEMENT_PERIOD, "", served.servedOn(), "补正通知书送达");
            // Who waits for the supplement has waited without a day.
            events.publishEvent(new LimitMoved(number, RuleIds.SUPPLEMENT_PERIOD, "", due));
        }
    }

    private LocalDate startedOn(RegistrationNumber number) {
        return limits.running(number, RuleIds.SUPPLEMENT_PERIOD)
                .map(RunningLimit::startedOn)
                .orElse(LocalDate.MIN);
    }
}
