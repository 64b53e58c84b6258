package org.tiaocai.scheduling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One look through the window of a request, slot by slot, that remembers what stood in the way. */
final class Search {

    private final BookingRequest request;
    private final List<Room> rooms;
    private final Availability availability;
    private final int length;

    Search(BookingRequest request, List<Room> rooms, Availability availability, int length) {
        this.request = request;
        this.rooms = rooms;
        this.availability = availability;
        this.length = length;
    }

    /** A slot of the window, and what of it. */
    record Look(LocalDate day, int slot, SessionType session, Optional<Proposal> free, Optional<Obstacle> obstacle) {}

    Look at(LocalDate day, int slot, SessionType session) {
        return at(day, slot, session, request.resources());
    }

    /** The same for other persons than the request's. */
    Look at(LocalDate day, int slot, SessionType session, Set<String> persons) {
        var inTheWay = persons.stream()
                .sorted()
                .flatMap(person -> availability.against(person, day, slot, length, session).stream())
                .findFirst();
        if (inTheWay.isPresent()) {
            return new Look(day, slot, session, Optional.empty(), inTheWay);
        }
        var free = rooms.stream()
                .filter(room -> availability.isFree(room, day, slot, length))
                .toList();
        var reached = free.stream()
                .filter(room ->
                        persons.stream().noneMatch(person -> availability.cannotReach(person, room, day, slot, length)))
                .findFirst();
        return new Look(
                day,
                slot,
                session,
                reached.map(room -> proposal(room, day, slot)),
                reached.isPresent() ? Optional.empty() : Optional.of(roomObstacle(free)));
    }

    boolean isAvailable(String person, LocalDate day, int slot, SessionType session) {
        return availability.against(person, day, slot, length, session).isEmpty();
    }

    private Obstacle roomObstacle(List<Room> free) {
        if (!free.isEmpty()) {
            return new Obstacle("与前后一场不在一处，来不及赶到");
        }
        return rooms.isEmpty() ? Obstacle.NO_SUCH_ROOM : Obstacle.ROOMS_TAKEN;
    }

    private Proposal proposal(Room room, LocalDate day, int slot) {
        LocalDateTime start = day.atTime(Studio.time(slot));
        return new Proposal(room, start, start.plusMinutes((long) length * Studio.SLOT_MINUTES));
    }
}
