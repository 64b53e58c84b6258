package org.tiaocai.linkage.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 逾期未裁 on the case page, once a limit has been missed. */
@Component
@Order(205)
record OverdueSection(OverdueCases overdue, Arbitrations arbitrations, RunningLimits limits, Courts courts, Clock clock)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var all = overdue.of(number);
        var open =
                arbitrations.find(number).filter(one -> one.closing() == null).isPresent();
        var accepted = arbitrations
                .find(number)
                .filter(one -> one.acceptedOn() != null)
                .isPresent();
        var today = LocalDate.now(clock);
        var missed = limits.of(number).stream()
                .anyMatch(one -> (one.rule().equals(RuleIds.AWARD_LIMIT)
                                || one.rule().equals(RuleIds.FILING_DECISION))
                        && (one.status() == RunningLimit.Status.MISSED || one.isOpen() && one.isOverdue(today)));
        if (all.isEmpty() && !(open && missed)) {
            return Map.of();
        }
        return Map.of("all", all, "open", open, "accepted", accepted, "courts", courts);
    }
}
