package org.tiaocai.mediation.performance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.mediation.performance.PromisedAct.State;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 协议的履行 on the case page: what is promised until when, what is done, and the case to which the rest has gone. */
@Component
@Order(37)
record PerformanceSection(PromisedActs acts, PromiseLines lines, PerformanceSettings settings, Clock clock)
        implements CaseSection {

    /** One promise, ready to be read. */
    record Line(
            int ordinal,
            String line,
            LocalDate dueOn,
            boolean postponed,
            BigDecimal paid,
            String state,
            @Nullable LocalDate performedOn,
            @Nullable String filedAs) {}

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var all = acts.of(number);
        var from = acts.filedAs(number).stream()
                .map(one -> one.number().value())
                .distinct()
                .toList();
        if (all.isEmpty() && from.isEmpty()) {
            return Map.of();
        }
        var shown = new HashMap<String, Object>();
        shown.put("acts", lines(number, all));
        shown.put("from", from);
        shown.put("broken", all.stream().anyMatch(PromisedAct::isBroken));
        shown.put("reminderOn", reminderOn(all));
        return shown;
    }

    private @Nullable LocalDate reminderOn(List<PromisedAct> all) {
        return all.stream()
                .filter(one -> one.state() == State.PROMISED)
                .map(PromisedAct::dueOn)
                .min(LocalDate::compareTo)
                .map(due -> due.minusDays(settings.remindBefore()))
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .orElse(null);
    }

    private List<Line> lines(RegistrationNumber number, List<PromisedAct> all) {
        var words = lines.of(number);
        return all.stream()
                .map(one -> new Line(
                        one.ordinal(),
                        words.line(one),
                        one.dueOn(),
                        !one.dueOn().equals(one.promisedOn()),
                        one.paid(),
                        one.state().label(),
                        one.performedOn(),
                        one.filedAs()))
                .toList();
    }
}
