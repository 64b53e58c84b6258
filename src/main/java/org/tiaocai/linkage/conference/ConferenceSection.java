package org.tiaocai.linkage.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.LinkageSection;

/** 裁审联席会议. */
@Component
@Order(20)
record ConferenceSection(Conferences conferences, Courts courts, Clock clock) implements LinkageSection {

    @Override
    public String fragment() {
        return "linkage/conferences :: section";
    }

    @Override
    public Map<String, Object> show() {
        var today = LocalDate.now(clock);
        return Map.of(
                "all",
                conferences.all(),
                "courts",
                courts,
                "year",
                today.getYear(),
                "heldThisYear",
                conferences.heldBetween(today.withDayOfYear(1), today));
    }
}
