package org.tiaocai.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;

/** Asks once for all that a search needs to know of its window. */
@Component
record Availabilities(TakenSlots taken, Unavailabilities away, Rosters rosters, Studio studio, Actor people) {

    Availability of(Collection<String> persons, Collection<Room> rooms, LocalDate from, LocalDate to) {
        return without(Set.of(), persons, rooms, from, to);
    }

    int travelSlots() {
        return studio.travelSlots();
    }

    /** As if those bookings were not there, for what is to be moved. */
    Availability without(
            Set<Long> ignored, Collection<String> persons, Collection<Room> rooms, LocalDate from, LocalDate to) {
        var all = new HashSet<>(persons);
        rooms.forEach(room -> all.add(Rooms.key(room)));
        var names = new HashMap<String, String>();
        return new Availability(
                taken.of(all, from, to),
                away.of(all, from, to).stream().collect(Collectors.groupingBy(Unavailability::resource)),
                rosters.of(persons),
                studio.travelSlots(),
                id -> names.computeIfAbsent(id, people::nameOf),
                ignored);
    }
}
