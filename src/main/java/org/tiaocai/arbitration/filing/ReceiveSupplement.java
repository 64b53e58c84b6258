package org.tiaocai.arbitration.filing;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 收取补正材料: the day on which they came in is the day of the application from now on (规则46(2)). */
@Component
record ReceiveSupplement(
        Submission submission,
        Arbitrations arbitrations,
        DecisionPeriod decision,
        RunningLimits limits,
        Papers papers,
        FilingFacts facts,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    record Supplied(@NotNull(message = "请填写收到补正材料的日期") LocalDate on) {}

    @Override
    public void completed(DelegateExecution execution) {
        var on = submission.read(execution, Supplied.class).on();
        var number = RegistrationNumber.of(execution);
        var supplement = arbitrations.get(number).supplement();
        if (on.isAfter(LocalDate.now(clock)) || supplement.noticedOn() == null || on.isBefore(supplement.noticedOn())) {
            throw new Refused("收到补正材料的日期（" + on + "）应在补正通知之日（" + supplement.noticedOn() + "）与今天之间");
        }
        arbitrations.supplied(number, on);
        limits.settle(number, RuleIds.SUPPLEMENT_PERIOD, on);
        decision.startAfresh(number, on, "收到补正材料，重新计算");
        papers.issue(number, "D102", "supplement-" + supplement.notices(), facts.receipt(number, on));
        journal.act(number, "收到补正材料", "收到日期：" + on);
    }
}
