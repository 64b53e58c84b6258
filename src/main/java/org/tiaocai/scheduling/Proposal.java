package org.tiaocai.scheduling;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A joint slot that is free now. */
public record Proposal(Room room, LocalDateTime startsAt, LocalDateTime endsAt) {

    public LocalDate day() {
        return startsAt.toLocalDate();
    }

    int slot() {
        return Studio.slot(startsAt.toLocalTime());
    }

    int slots() {
        return Studio.slots((int) Duration.between(startsAt, endsAt).toMinutes());
    }
}
