package org.tiaocai.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tiaocai.scheduling.TakenSlots.Cell;
import org.tiaocai.scheduling.TakenSlots.Taker;

/** Who and what is free in a stretch of days, as it stood when it was asked. */
final class Availability {

    private final Map<Cell, Taker> taken;
    private final Map<String, List<Unavailability>> away;
    private final Map<String, Rosters.Roster> rosters;
    private final int travelSlots;
    private final Function<String, String> nameOfStaff;
    private final Set<Long> ignored;

    Availability(
            Map<Cell, Taker> taken,
            Map<String, List<Unavailability>> away,
            Map<String, Rosters.Roster> rosters,
            int travelSlots,
            Function<String, String> nameOfStaff,
            Set<Long> ignored) {
        this.taken = taken;
        this.away = away;
        this.rosters = rosters;
        this.travelSlots = travelSlots;
        this.nameOfStaff = nameOfStaff;
        this.ignored = ignored;
    }

    boolean isFree(Room room, LocalDate day, int slot, int length) {
        var key = Rooms.key(room);
        return room.isOpen(slot, length)
                && noneTaken(key, day, slot, length + room.turnOverSlots())
                && away.getOrDefault(key, List.of()).stream().noneMatch(one -> one.meets(day, slot, length));
    }

    /** Why the person cannot, apart from the way to the room. */
    Optional<Obstacle> against(String person, LocalDate day, int slot, int length, SessionType session) {
        var staff = person.startsWith("staff:");
        var absent = away.getOrDefault(person, List.of()).stream()
                .filter(one -> one.meets(day, slot, length))
                .findFirst();
        if (absent.isPresent()) {
            return Optional.of(
                    staff ? new Obstacle(name(person) + absent.get().kind().label()) : Obstacle.PARTY_AVOIDS);
        }
        var roster = rosters.get(person);
        if (roster != null && !roster.has(day, session)) {
            return Optional.of(new Obstacle(name(person) + "不值班"));
        }
        if (!noneTaken(person, day, slot, length)) {
            return Optional.of(staff ? new Obstacle(name(person) + "已有安排") : Obstacle.PARTY_TAKEN);
        }
        return Optional.empty();
    }

    /** Whether the person comes from another site, or goes to one, with too little time for the way. */
    boolean cannotReach(String person, Room room, LocalDate day, int slot, int length) {
        return IntStream.concat(
                        IntStream.range(slot - travelSlots, slot),
                        IntStream.range(slot + length, slot + length + travelSlots))
                .mapToObj(near -> taken.get(new Cell(person, day, near)))
                .anyMatch(near -> near != null
                        && !ignored.contains(near.booking())
                        && !near.site().equals(room.site()));
    }

    private boolean noneTaken(String resource, LocalDate day, int slot, int length) {
        return IntStream.range(slot, slot + length).noneMatch(one -> {
            var taker = taken.get(new Cell(resource, day, one));
            return taker != null && !ignored.contains(taker.booking());
        });
    }

    private String name(String person) {
        return nameOfStaff.apply(person.substring(person.indexOf(':') + 1));
    }
}
