package org.tiaocai.limits;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 中止期间的期限 (规则46(6), 47): what the table lets stand still, the award's limit and each party's own periods among it,
 * stands still together and goes on together; what was over before the suspension stays over.
 */
@Component
@Transactional
public class Standstill {

    private final RunningLimits limits;
    private final ReckonerInForce reckoner;

    Standstill(RunningLimits limits, ReckonerInForce reckoner) {
        this.limits = limits;
        this.reckoner = reckoner;
    }

    /** Whether limits of the rule take part. */
    public boolean concerns(String rule) {
        return reckoner.current().rule(rule).standsStill();
    }

    /** Whether the limits of the case stand still now. */
    public boolean isOn(RegistrationNumber number) {
        return !those(number, Status.STOPPED).isEmpty();
    }

    /** From the day on; what starts later stands still from its start. */
    public void begin(RegistrationNumber number, LocalDate on) {
        those(number, Status.RUNNING).stream()
                .filter(limit -> !limit.dueOn().isBefore(on))
                .forEach(limit -> limits.stand(limit, later(limit.startedOn(), on)));
    }

    /** All go on: the days since they stood still are excluded. */
    public void end(RegistrationNumber number, LocalDate on, String reason) {
        those(number, Status.STOPPED)
                .forEach(limit -> limits.goOn(limit, limit.stoppedOn() == null ? on : limit.stoppedOn(), on, reason));
    }

    private List<RunningLimit> those(RegistrationNumber number, Status status) {
        return limits.of(number).stream()
                .filter(limit -> limit.status() == status && concerns(limit.rule()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
