package org.tiaocai.arbitration.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.shared.CaseNumber;

/** 受理决定的五个工作日 (A06, 法29; in collective cases A08 too, 规则64), which always move together. */
@Component
class DecisionPeriod {

    private static final String DECISION = "A06";
    private static final String COLLECTIVE = "A08-decision";

    private final Clocks clocks;
    private final Arbitrations arbitrations;

    DecisionPeriod(Clocks clocks, Arbitrations arbitrations) {
        this.clocks = clocks;
        this.arbitrations = arbitrations;
    }

    void start(CaseNumber number, LocalDate on) {
        each(number, rule -> clocks.start(number, rule, on));
    }

    /** 重新计算 (规则46(2); after a failed mediation by convention). */
    void startAfresh(CaseNumber number, LocalDate on, String reason) {
        each(number, rule -> clocks.start(number, rule, "", on, reason));
    }

    /** 停止计算 while the applicant supplements, or both try mediation. */
    void stop(CaseNumber number, LocalDate on) {
        each(number, rule -> clocks.running(number, rule).ifPresent(running -> clocks.stop(number, rule, on)));
    }

    void settle(CaseNumber number) {
        each(number, rule -> clocks.settle(number, rule));
    }

    void cease(CaseNumber number) {
        each(number, rule -> clocks.cease(number, rule));
    }

    private void each(CaseNumber number, Consumer<String> move) {
        (arbitrations.get(number).collective() ? List.of(DECISION, COLLECTIVE) : List.of(DECISION)).forEach(move);
    }
}
