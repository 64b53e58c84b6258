package org.tiaocai.scheduling;

import java.time.LocalDate;

/** 为什么不能更早: a session before the first free one, and what stood in its way. */
public record NearerSlot(LocalDate day, SessionType session, String reason) {}
