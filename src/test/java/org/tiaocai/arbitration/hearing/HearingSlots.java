package org.tiaocai.arbitration.hearing;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.RegistrationNumber;

/** The first time that the form for arranging a hearing offers, as it would be handed in. */
@Component
public class HearingSlots {

    private final HearingPlan plan;
    private final Bookings bookings;

    HearingSlots(HearingPlan plan, Bookings bookings) {
        this.plan = plan;
        this.bookings = bookings;
    }

    public Optional<Map<String, Object>> first(RegistrationNumber number, boolean shortNotice) {
        return bookings.proposals(plan.request(number, shortNotice), 1).stream()
                .findFirst()
                .map(slot -> Map.of(
                        "room", slot.room().id(),
                        "startsAt", slot.startsAt().toString(),
                        "shortNoticeAgreed", shortNotice));
    }
}
