package org.tiaocai.linkage.consistency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.LinkageSection;
import org.tiaocai.shared.Period;

/** 裁审一致率 of the year so far. */
@Component
@Order(30)
record ConsistencySection(Consistency consistency, Clock clock) implements LinkageSection {

    @Override
    public String fragment() {
        return "linkage/consistency :: section";
    }

    @Override
    public Map<String, Object> show() {
        return Map.of("analysis", consistency.of(Period.of(null, null, LocalDate.now(clock))));
    }
}
