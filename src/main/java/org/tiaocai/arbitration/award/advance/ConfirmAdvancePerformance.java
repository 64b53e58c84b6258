package org.tiaocai.arbitration.award.advance;

import static org.tiaocai.arbitration.award.advance.AdvanceExecutionVariables.PERFORMANCE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.advance.AdvanceExecutionVariables.Performance;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 核实是否已经履行: once the days that the ruling leaves are over; what has not been paid goes to the court (法44). */
@Component
record ConfirmAdvancePerformance(Submission submission, Journal journal) implements TaskOutcome {

    record Confirmation(
            @NotBlank(message = "请填写怎样核实的") @Size(max = 2_000, message = "核实的情况不能超过两千字")
            String account) {}

    @Override
    public void completed(DelegateExecution execution) {
        var account = submission.read(execution, Confirmation.class).account();
        var performed = PERFORMANCE.get(execution) == Performance.PERFORMED;
        journal.act(
                RegistrationNumber.of(execution), performed ? "先予执行裁决已经全部履行，不移送执行" : "先予执行裁决没有全部履行，移送人民法院执行", account);
    }
}
