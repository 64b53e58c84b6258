package org.tiaocai.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 排定的一场 as a planner sees it.
 *
 * @param attendees keys of all who take part
 * @param obstacle why it can no longer be held as it stands; empty when it can
 * @param elsewhere where it may go, whatever the other sessions of the timetable take; its own place is not among them
 */
public record TimetabledSession(
        Booking booking, Set<String> attendees, Optional<String> obstacle, List<Proposal> elsewhere) {}
