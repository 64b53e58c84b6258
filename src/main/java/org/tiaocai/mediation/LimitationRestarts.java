package org.tiaocai.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 时效中断 (法 27(2), 规则 27(1)): who claims by way of mediation interrupts the limitation, which counts in full again from
 * the day on which that ended without agreement. What was over when the application came in stays over; an application that
 * was taken back or never reached the other side is left to the tribunal.
 */
@Component
record LimitationRestarts(RunningLimits limits, Disputes disputes, Clock clock) {

    private static final List<String> RULES = List.of(RuleIds.LIMITATION_PERIOD, RuleIds.LIMITATION_AFTER_RELATION);

    void after(RegistrationNumber number, MediationOutcome outcome) {
        if (outcome != MediationOutcome.NOT_AGREED && outcome != MediationOutcome.PERIOD_OVER) {
            return;
        }
        var receivedOn = disputes.get(number).receivedOn();
        RULES.stream()
                .flatMap(rule -> limits.open(number, rule).stream())
                .filter(limit -> !limit.dueOn().isBefore(receivedOn))
                .forEach(limit ->
                        limits.reset(number, limit.rule(), LocalDate.now(clock), "申请调解中断时效，调解终结之日起重新计算（办案规则第二十七条）"));
    }
}
