package org.tiaocai.scheduling.planning;

import java.time.LocalDate;
import org.tiaocai.scheduling.Proposal;

/** Where and when a session can be, in numbers that are quickly compared; slots are quarters of an hour. */
record Place(Proposal proposal, String room, String site, LocalDate day, int from, int to, int roomTo) {

    private static final int SLOT_MINUTES = 15;

    static Place of(Proposal one) {
        var from = slot(one.startsAt().getHour(), one.startsAt().getMinute());
        var to = slot(one.endsAt().getHour(), one.endsAt().getMinute());
        return new Place(
                one,
                one.room().id(),
                one.room().site(),
                one.startsAt().toLocalDate(),
                from,
                to,
                to + slot(0, one.room().turnOverMinutes() + SLOT_MINUTES - 1));
    }

    private static int slot(int hours, int minutes) {
        return (hours * 60 + minutes) / SLOT_MINUTES;
    }

    /** Whether one room would hold both at a time, the time to make it ready included. */
    boolean crowds(Place other) {
        return room.equals(other.room) && day.equals(other.day) && from < other.roomTo && other.from < roomTo;
    }

    /** Whether one person could not be at both, the way between two sites included. */
    boolean collides(Place other, int travelSlots) {
        var way = site.equals(other.site) ? 0 : travelSlots;
        return day.equals(other.day) && from < other.to + way && other.from < to + way;
    }
}
