package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 排期总表 of a stretch of days: every confirmed session that has not begun, with the places that the law, the rooms and
 * the people leave it. The cost grows with the stretch, not with what lies behind it.
 */
@Component
public class Timetables {

    /** A plan offers half hours; a person's hand may still choose any quarter. */
    private static final int STEP = 2;

    private final BookingRows rows;
    private final Rooms rooms;
    private final Availabilities availabilities;
    private final Sittings sittings;
    private final StatutoryWindows windows;
    private final Clock clock;

    Timetables(
            BookingRows rows,
            Rooms rooms,
            Availabilities availabilities,
            Sittings sittings,
            StatutoryWindows windows,
            Clock clock) {
        this.rows = rows;
        this.rooms = rooms;
        this.availabilities = availabilities;
        this.sittings = sittings;
        this.windows = windows;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<TimetabledSession> of(LocalDate from, LocalDate to) {
        var bookings = rows.between(from, to).stream()
                .filter(one -> one.status() == Booking.Status.CONFIRMED
                        && one.startsAt().isAfter(LocalDateTime.now(clock)))
                .toList();
        if (bookings.isEmpty()) {
            return List.of();
        }
        var attendees = rows.attendees(bookings.stream().map(Booking::id).toList());
        var all = rooms.all();
        var persons = attendees.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var free = availabilities.without(new HashSet<>(attendees.keySet()), persons, all, from, to);
        var earliest = new Earliest(LocalDate.now(clock).plusDays(1), windows.firstHearingDay(LocalDate.now(clock)));
        var places = new HashMap<Proposal, Proposal>();
        return bookings.stream()
                .map(one -> session(
                        one,
                        attendees.getOrDefault(one.id(), Set.of()),
                        new Look(free, all, from, to, earliest),
                        places))
                .toList();
    }

    /** How far two sittings on different sites have to lie apart for one person, in slots. */
    public int travelSlots() {
        return availabilities.travelSlots();
    }

    /** A notice takes its time: nothing is moved to before these days. */
    private record Earliest(LocalDate mediation, LocalDate hearing) {

        LocalDate of(Purpose purpose) {
            return purpose == Purpose.HEARING ? hearing : mediation;
        }
    }

    private record Look(Availability free, List<Room> rooms, LocalDate from, LocalDate to, Earliest earliest) {}

    private TimetabledSession session(Booking one, Set<String> attendees, Look look, Map<Proposal, Proposal> places) {
        var now = new Proposal(one.room(), one.startsAt(), one.endsAt());
        var obstacle = obstacle(attendees, look, now);
        var elsewhere = days(one, look)
                .flatMap(day -> sittings.starts(day, now.slots(), SessionType.usual())
                        .filter(slot -> slot % STEP == 0)
                        .filter(slot -> against(attendees, look.free(), day, slot, now.slots())
                                .isEmpty())
                        .boxed()
                        .flatMap(slot -> look.rooms().stream()
                                .filter(room -> room.kind() == one.room().kind()
                                        && look.free().isFree(room, day, slot, now.slots()))
                                .map(room -> place(room, day, slot, now.slots()))))
                .filter(place -> !place.equals(now))
                .map(place -> Objects.requireNonNullElse(places.putIfAbsent(place, place), place))
                .toList();
        return new TimetabledSession(one, attendees, obstacle, elsewhere);
    }

    private static Stream<LocalDate> days(Booking one, Look look) {
        var notBefore = one.window().notBefore();
        var notAfter = one.window().notAfter();
        var first = Stream.of(
                        look.from(), look.earliest().of(one.purpose()), notBefore == null ? look.from() : notBefore)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var last = notAfter == null || notAfter.isAfter(look.to()) ? look.to() : notAfter;
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    private Optional<String> obstacle(Set<String> attendees, Look look, Proposal now) {
        var against = against(attendees, look.free(), now.day(), now.slot(), now.slots());
        return against.isPresent() || look.free().isFree(now.room(), now.day(), now.slot(), now.slots())
                ? against
                : Optional.of(now.room().name() + "停用");
    }

    private Optional<String> against(Set<String> attendees, Availability free, LocalDate day, int slot, int length) {
        return sittings.of(day, slot, length)
                .flatMap(type -> attendees.stream()
                        .sorted()
                        .flatMap(person -> free.against(person, day, slot, length, type).stream())
                        .map(Obstacle::reason)
                        .findFirst());
    }

    private static Proposal place(Room room, LocalDate day, int slot, int length) {
        var start = day.atTime(Studio.time(slot));
        return new Proposal(room, start, start.plusMinutes((long) length * Studio.SLOT_MINUTES));
    }
}
