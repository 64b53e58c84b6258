package org.tiaocai.scheduling;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a session needs beyond the usual.
 *
 * @param kind another kind of room than the purpose has by itself
 * @param capacity seats
 * @param sessions parts of the day that will do
 * @param length another length than the usual session's
 */
public record Needs(
        @Nullable RoomKind kind,
        int capacity,
        Set<Equipment> equipment,
        Set<SessionType> sessions,
        @Nullable Duration length) {

    public static final Needs USUAL = new Needs(null, 0, Set.of(), SessionType.usual(), null);

    /** The same at any time of any day on which the house could sit. */
    public Needs atAnyTime() {
        return new Needs(kind, capacity, equipment, SessionType.all(), length);
    }

    public Needs in(RoomKind other) {
        return new Needs(other, capacity, equipment, sessions, length);
    }

    public Needs lasting(Duration other) {
        return new Needs(kind, capacity, equipment, sessions, other);
    }

    public Needs during(Set<SessionType> others) {
        return new Needs(kind, capacity, equipment, others, length);
    }
}
