package org.tiaocai.scheduling;

import java.time.LocalDateTime;

/** A joint slot that is free now. */
public record Proposal(Room room, LocalDateTime startsAt, LocalDateTime endsAt) {}
