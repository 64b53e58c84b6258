package org.tiaocai.arbitration.award.advance;

import static org.tiaocai.arbitration.award.advance.AdvanceExecutionVariables.DOCUMENT;
import static org.tiaocai.arbitration.award.advance.AdvanceExecutionVariables.EXECUTION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.Receipt;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.limits.Days;
import org.tiaocai.limits.ReckonerInForce;

/** 先予执行裁决书的履行期限, for the model: {@code ${advancePeriods.over(execution)}}. */
@Component
public record AdvancePeriods(
        AdvanceExecutions executions, Servings servings, ReckonerInForce reckoner, Days days, Clock clock) {

    /** Whether a ruling has been made: neither refused nor dropped because the case was closed before. */
    public boolean isRuled(DelegateExecution execution) {
        var one = executions.get(EXECUTION.get(execution));
        return one.decision() == AdvanceExecution.Decision.GRANTED && one.documentId() != null;
    }

    /** Whether the ruling leaves the debtors days to pay; otherwise the court has it as soon as it is served. */
    public boolean isGiven(DelegateExecution execution) {
        return executions.get(EXECUTION.get(execution)).performWithinDays() != null;
    }

    /** When the last of those days is over: they run from the last service, and end on a working day. */
    public Date over(DelegateExecution execution) {
        var within =
                Objects.requireNonNull(executions.get(EXECUTION.get(execution)).performWithinDays());
        var served = servings.receipts(DOCUMENT.get(execution)).stream()
                .map(Receipt::servedOn)
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.now(clock));
        return days.over(reckoner.calendar().rollForward(served.plusDays(within)));
    }
}
