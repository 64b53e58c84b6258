package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.EXTENDED_DUE;
import static org.tiaocai.mediation.MediationVariables.MEDIATION;

import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 延长调解期限: both agree to go on (协商调解规定 art. 29), in new forms of employment by fifteen days at most
 * (人社厅发〔2024〕4号); the timer moves with the day, in the same transaction.
 */
@Component
record ExtendMediation(Mediations mediations, RunningLimits limits, Journal journal) implements JavaDelegate {

    /** 协商调解规定 art. 29. */
    private static final int FIFTEEN_DAYS = 15;

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var until = EXTENDED_DUE.get(execution);
        var rule = mediations.get(MEDIATION.get(execution)).limitRule();
        var running = limits.running(number, rule).orElseThrow(() -> new Refused("调解尚未受理或已经终结，不能延长"));
        var longer = (int) ChronoUnit.DAYS.between(running.startedOn(), until) - FIFTEEN_DAYS;
        if (longer <= 0 || !until.isAfter(running.dueOn())) {
            throw new Refused("延长后的期限（" + until + "）应当晚于现在的届满日（" + running.dueOn() + "）");
        }
        if (longer > FIFTEEN_DAYS && rule.equals(RuleIds.NEW_EMPLOYMENT_MEDIATION)) {
            throw new Refused(
                    "新就业形态劳动纠纷的调解，双方同意最多再延长十五日，最晚到 " + running.startedOn().plusDays(2 * FIFTEEN_DAYS));
        }
        var due = limits.extend(number, rule, longer, "双方同意延长");
        journal.act(number, "双方同意延长调解期限", "延长至 " + due);
    }
}
