package org.tiaocai.scheduling.planning;

import java.util.Comparator;
import java.util.List;

/** 逐场顺延: what a person with a calendar would do, the yardstick of a plan: each in trouble to its next free place. */
final class GreedyRepair {

    private static final Comparator<Place> NEXT =
            Comparator.comparing(Place::day).thenComparing(Place::from).thenComparing(Place::room);

    static void repair(Timetable timetable) {
        timetable.sessions().stream().filter(one -> !one.isSurelyPlaced()).forEach(one -> place(one, timetable));
    }

    private static void place(PlannedSession one, Timetable timetable) {
        var others = timetable.sessions().stream().filter(other -> other != one).toList();
        one.places().stream()
                .sorted(NEXT)
                .filter(place -> isFree(one, place, others, timetable.travelSlots()))
                .findFirst()
                .ifPresent(one::put);
    }

    private static boolean isFree(PlannedSession one, Place place, List<PlannedSession> others, int travelSlots) {
        one.put(place);
        var free = others.stream().noneMatch(other -> one.clashesWith(other, travelSlots));
        one.put(null);
        return free;
    }

    private GreedyRepair() {}
}
