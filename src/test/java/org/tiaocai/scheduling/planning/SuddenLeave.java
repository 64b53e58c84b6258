package org.tiaocai.scheduling.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tiaocai.scheduling.Agency;
import org.tiaocai.scheduling.Proposal;
import org.tiaocai.scheduling.Room;
import org.tiaocai.scheduling.RoomKind;

/** 突然请假: a full timetable of made-up sessions, of whose people one is away from the first day on for four days. */
final class SuddenLeave {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int[] STARTS = {9 * 60, 10 * 60 + 30, 13 * 60 + 30, 15 * 60};
    private static final int MINUTES = 90;
    private static final int TRAVEL_SLOTS = 2;

    private final Random random;
    private final int sessions;
    private final int full;
    private final int rooms;
    private final int staff;
    private final List<Place> places;

    /** @param full of a hundred places, how many are taken */
    SuddenLeave(long seed, int sessions, int full) {
        this.random = new Random(seed);
        this.sessions = sessions;
        this.full = full;
        this.rooms = Math.max(2, sessions / 40);
        this.staff = Math.max(4, sessions / 12);
        this.places = days().stream()
                .flatMap(day -> IntStream.range(0, rooms)
                        .boxed()
                        .flatMap(room -> IntStream.of(STARTS).mapToObj(minute -> place(room, day, minute))))
                .toList();
    }

    /** As many working days as it takes to be that full. */
    private List<LocalDate> days() {
        var needed = sessions * 100 / (full * rooms * STARTS.length) + 1;
        return Stream.iterate(FIRST, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .limit(needed)
                .toList();
    }

    /** The same timetable again for the same seed, with the leave entered. */
    Timetable timetable() {
        var taken = new ArrayList<PlannedSession>();
        for (var number = 1; number <= sessions; number++) {
            var persons = Set.of(
                    "staff:" + random.nextInt(staff),
                    "person:" + random.nextInt(sessions),
                    "person:agent" + random.nextInt(staff));
            standing(number, persons, taken).ifPresent(taken::add);
        }
        return new Timetable(taken.stream().map(this::withLeave).toList(), TRAVEL_SLOTS);
    }

    private Optional<PlannedSession> standing(int number, Set<String> persons, List<PlannedSession> taken) {
        for (var attempt = 0; attempt < places.size(); attempt++) {
            var place = places.get(random.nextInt(places.size()));
            var session = new PlannedSession(number, persons, place, true, places);
            if (taken.stream().noneMatch(other -> session.clashesWith(other, TRAVEL_SLOTS))) {
                return Optional.of(session);
            }
        }
        return Optional.empty();
    }

    private PlannedSession withLeave(PlannedSession session) {
        var place = Objects.requireNonNull(session.place());
        if (!session.isOf("staff:0")) {
            return session;
        }
        var open = places.stream()
                .filter(one -> one.day().isAfter(FIRST.plusDays(3)))
                .toList();
        var stands = open.contains(place);
        return new PlannedSession(session.booking(), new HashSet<>(session.persons()), place, stands, open);
    }

    private static Place place(int room, LocalDate day, int minute) {
        var start = LocalDateTime.of(day, LocalTime.ofSecondOfDay(minute * 60L));
        var one = new Room(
                "room-" + room,
                "第" + room + "庭",
                "一楼",
                "site-" + room % 2,
                RoomKind.HEARING,
                10,
                Set.of(),
                Agency.STUDIO,
                0,
                null,
                null);
        return Place.of(new Proposal(one, start, start.plusMinutes(MINUTES)));
    }
}
