package org.tiaocai.scheduling.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Clashes;
import org.tiaocai.scheduling.Rooms;
import org.tiaocai.scheduling.Week;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the calendar shows: case numbers, rooms, colleagues, and the parties as who looks may read them. */
@RestController
@RequestMapping("/api/v1/calendar")
record CalendarApi(Rights rights, Week week, Rooms rooms, Clashes clashes, PartyTitles titles, Actor people) {

    private static final int LONGEST = 62;

    record Colleague(String id, String name) {}

    record Place(String id, String name, String kind, String agency, int capacity) {}

    record Event(
            long id,
            String number,
            String parties,
            String purpose,
            String status,
            String room,
            String roomName,
            List<Colleague> staff,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            List<String> alsoAtThatTime) {}

    record Days(List<Place> rooms, List<Colleague> people, List<Event> events) {}

    @GetMapping
    Days between(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        if (to.isBefore(from) || from.plusDays(LONGEST).isBefore(to)) {
            throw new Refused("日历一次最多看 " + LONGEST + " 天，请缩短日期范围");
        }
        var names = new LinkedHashMap<String, String>();
        var lines = week.between(from, to);
        var shown = rights.readable(
                lines.stream().map(line -> line.booking().number()).collect(Collectors.toSet()), Level.GLIMPSE);
        var named = titles.asReadBy(rights.reach(Level.WHOLE), shown);
        var events =
                lines.stream().map(line -> event(line, names, shown, named)).toList();
        return new Days(
                rooms.all().stream()
                        .map(room -> new Place(
                                room.id(),
                                room.name(),
                                room.kind().label(),
                                room.agency().label(),
                                room.capacity()))
                        .toList(),
                names.entrySet().stream()
                        .map(one -> new Colleague(one.getKey(), one.getValue()))
                        .sorted((one, two) -> one.id().compareTo(two.id()))
                        .toList(),
                events);
    }

    private Event event(
            Week.Line line,
            Map<String, String> names,
            Set<RegistrationNumber> shown,
            Map<RegistrationNumber, String> named) {
        var booking = line.booking();
        if (!shown.contains(booking.number())) {
            return taken(booking);
        }
        return new Event(
                booking.id(),
                booking.number().value(),
                named.getOrDefault(booking.number(), ""),
                booking.purpose().label(),
                booking.status() == Booking.Status.HELD ? booking.status().label() : "",
                booking.room().id(),
                booking.room().name(),
                line.staff().stream()
                        .map(id -> new Colleague(id, names.computeIfAbsent(id, people::nameOf)))
                        .toList(),
                booking.startsAt(),
                booking.endsAt(),
                clashes.of(booking.id()));
    }

    /** 已占用: that the room is taken is everybody's to know, by which case is not. */
    private static Event taken(Booking booking) {
        return new Event(
                booking.id(),
                "",
                "",
                "已占用",
                "",
                booking.room().id(),
                booking.room().name(),
                List.of(),
                booking.startsAt(),
                booking.endsAt(),
                List.of());
    }
}
