package org.tiaocai.limits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 期限 on the case page: each with its basis, how it was reckoned, and every reckoning before. */
@Component
@Order(10)
record LimitsSection(RunningLimits limits, List<PartiesOfLimits> owners, Parties parties, Clock clock)
        implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.OVERVIEW;
    }

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var all = limits.of(number);
        var today = LocalDate.now(clock);
        var overdue = new HashMap<Long, String>();
        all.stream()
                .filter(limit -> limit.isOpen() && limit.isOverdue(today))
                .forEach(limit -> overdue.put(limit.id(), limits.effect(limit).orElse("")));
        return Map.of(
                "limits",
                all,
                "computations",
                limits.computationsOf(number),
                "overdue",
                overdue,
                "whose",
                whose(number, all));
    }

    /** The party of each limit that one of several has for themselves. */
    private Map<Long, Party> whose(RegistrationNumber number, List<RunningLimit> all) {
        var bySubject = new HashMap<String, Long>();
        owners.forEach(owner -> bySubject.putAll(owner.bySubject(number)));
        if (bySubject.isEmpty()) {
            return Map.of();
        }
        var byId = parties.of(number).stream().collect(Collectors.toMap(Party::id, Function.identity()));
        return all.stream()
                .filter(limit -> byId.containsKey(bySubject.get(limit.subject())))
                .collect(Collectors.toMap(RunningLimit::id, limit -> byId.get(bySubject.get(limit.subject()))));
    }
}
