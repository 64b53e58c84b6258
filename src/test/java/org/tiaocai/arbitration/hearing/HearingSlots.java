package org.tiaocai.arbitration.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.RegistrationNumber;

/** The first time that the form for arranging a hearing offers, as it would be handed in. */
@Component
public class HearingSlots {

    private final HearingPlan plan;
    private final Bookings bookings;
    private final Parties parties;
    private final Clock clock;

    HearingSlots(HearingPlan plan, Bookings bookings, Parties parties, Clock clock) {
        this.plan = plan;
        this.bookings = bookings;
        this.parties = parties;
        this.clock = clock;
    }

    public Optional<Map<String, Object>> first(RegistrationNumber number, boolean shortNotice) {
        return bookings.proposals(plan.request(number, shortNotice), 1).stream()
                .findFirst()
                .map(slot -> Map.of(
                        "room", slot.room().id(),
                        "startsAt", slot.startsAt().toString(),
                        "shortNoticeAgreed", shortNotice,
                        "shortNoticeConsents",
                                plan.cases(number)
                                        .flatMap(one -> parties.reachable(one).stream())
                                        .map(party -> Map.of(
                                                "party",
                                                party.id(),
                                                "agreedOn",
                                                LocalDate.now(clock).toString()))
                                        .toList()));
    }
}
