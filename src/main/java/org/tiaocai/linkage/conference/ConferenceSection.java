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
class ConferenceSection implements LinkageSection {

    private final Conferences conferences;
    private final Courts courts;
    private final Clock clock;

    ConferenceSection(Conferences conferences, Courts courts, Clock clock) {
        this.conferences = conferences;
        this.courts = courts;
        this.clock = clock;
    }

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
