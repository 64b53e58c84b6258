package org.tiaocai.mediation.performance;

import static org.tiaocai.mediation.performance.PerformanceVariables.AFTER_BREACH;
import static org.tiaocai.mediation.performance.PerformanceVariables.MEDIATION;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.mediation.performance.PerformanceVariables.AfterBreach;
import org.tiaocai.mediation.performance.PromisedAct.State;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 告知途径: the party was told what is open to it after the breach (法15, 16), and goes there itself, or waits for another visit. */
@Component
record FollowBreach(
        Submission submission,
        PromisedActs acts,
        PerformanceProcess process,
        Disputes disputes,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    record Told(
            @NotNull(message = "请填写告知当事人的日期") LocalDate toldOn,

            @Nullable @Size(max = 2_000, message = "当事人的意见不能超过两千字")
            String said) {}

    @Override
    public void completed(DelegateExecution execution) {
        var told = submission.read(execution, Told.class);
        if (told.toldOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("告知当事人的日期（" + told.toldOn() + "）不能晚于今天");
        }
        var number = RegistrationNumber.of(execution);
        disputes.inTurn(number);
        var mediation = MEDIATION.get(execution);
        var again = AFTER_BREACH.get(execution) == AfterBreach.VISIT_AGAIN;
        acts.of(mediation).stream()
                .filter(one -> one.state() == State.BREACHED)
                .forEach(one -> acts.now(one, again ? State.PROMISED : State.LEFT));
        journal.act(number, again ? "协议没有履行：已告知，再次回访" : "协议没有履行：已告知支付令、仲裁等途径", account(told));
        PerformanceVariables.STANDING.set(execution, process.standing(mediation));
    }

    private static String account(Told told) {
        var on = LocalTimes.inProse(told.toldOn()) + "告知";
        return told.said() == null || told.said().isBlank() ? on : on + "；当事人的意见：" + told.said().strip();
    }
}
