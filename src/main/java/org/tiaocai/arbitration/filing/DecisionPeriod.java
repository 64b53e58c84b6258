package org.tiaocai.arbitration.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 受理决定的五个工作日 (A06, 法29; in collective cases A08 too, 规则64), which always move together. */
@Component
record DecisionPeriod(RunningLimits limits, Arbitrations arbitrations, Clock clock) {

    void start(RegistrationNumber number, LocalDate on) {
        each(number, rule -> limits.start(number, rule, on));
    }

    /** 重新计算 (规则46(2); after a failed mediation by convention). */
    void startAfresh(RegistrationNumber number, LocalDate on, String reason) {
        each(number, rule -> {
            limits.running(number, rule).filter(this::isOver).ifPresent(limits::lapse);
            limits.start(number, rule, "", on, reason);
        });
    }

    /** 停止计算 while the applicant supplements, or both try mediation; what is over by then stops no more. */
    void stop(RegistrationNumber number, LocalDate on) {
        each(
                number,
                rule -> limits.running(number, rule)
                        .filter(running -> !isOver(running))
                        .ifPresent(running -> limits.stop(number, rule, on)));
    }

    /** 逾期: the last day has passed without a decision. */
    boolean isOver(RegistrationNumber number) {
        return limits.open(number, RuleIds.FILING_DECISION).filter(this::isOver).isPresent();
    }

    private boolean isOver(RunningLimit limit) {
        return limit.dueOn().isBefore(LocalDate.now(clock));
    }

    void settle(RegistrationNumber number) {
        each(number, rule -> limits.settle(number, rule));
    }

    void cease(RegistrationNumber number) {
        each(number, rule -> limits.cease(number, rule));
    }

    private void each(RegistrationNumber number, Consumer<String> move) {
        (arbitrations.get(number).collective()
                        ? List.of(RuleIds.FILING_DECISION, RuleIds.COLLECTIVE_FILING_DECISION)
                        : List.of(RuleIds.FILING_DECISION))
                .forEach(move);
    }
}
