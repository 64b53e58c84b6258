package org.tiaocai.arbitration.filing;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 逾期未作出决定 (法29): from the day after the last day the applicant may sue; until a court has docketed the case the
 * review goes on. Once open, the way stays open.
 */
@Component
record OpenWayToCourt(Arbitrations arbitrations, RunningLimits limits, Journal journal, Clock clock)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        open(RegistrationNumber.of(execution));
    }

    void open(RegistrationNumber number) {
        if (arbitrations.get(number).undecidedSince() != null) {
            return;
        }
        var since = limits.open(number, RuleIds.FILING_DECISION)
                .map(RunningLimit::dueOn)
                .map(last -> last.plusDays(1))
                .orElseGet(() -> LocalDate.now(clock));
        arbitrations.undecided(number, since);
        journal.act(number, "逾期未作出受理决定，申请人可以起诉", "自 " + since + " 起");
    }
}
