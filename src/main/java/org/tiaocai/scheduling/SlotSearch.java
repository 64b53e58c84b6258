package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.DeadlinesInForce;
import org.tiaocai.scheduling.TakenSlots.Taken;

/** Looks for joint slots: a room and all persons free, inside working hours, on working days, within the window. */
@Component
class SlotSearch {

    private final Studio studio;
    private final TakenSlots taken;
    private final DeadlinesInForce deadlines;
    private final Clock clock;

    SlotSearch(Studio studio, TakenSlots taken, DeadlinesInForce deadlines, Clock clock) {
        this.studio = studio;
        this.taken = taken;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The first free joint slots, earliest first. */
    List<Proposal> first(BookingRequest request, int howMany) {
        var busy = busy(request);
        return days(request)
                .flatMap(day -> slots(request, day)
                        .boxed()
                        .flatMap(slot -> studio.rooms().stream()
                                .filter(room -> isFree(request, room, day, slot, busy))
                                .limit(1)
                                .map(room -> proposal(room, day, slot))))
                .limit(howMany)
                .toList();
    }

    /** Why there is none: which kind of resource stood in the way, without a name. */
    String reason(BookingRequest request) {
        if (days(request).findAny().isEmpty()) {
            return "从 " + request.notBefore() + " 到 " + request.notAfter() + " 没有工作日可以排期";
        }
        var busy = busy(request);
        var rooms =
                busy.stream().filter(one -> one.resource().startsWith("room:")).count();
        var persons = busy.size() - rooms;
        return "从 " + request.notBefore() + " 到 " + request.notAfter() + " 没有调解室、调解员和双方都空闲的时段（调解室已占用 " + rooms
                + " 格，人员已占用 " + persons + " 格，每格 " + Studio.SLOT_MINUTES + " 分钟）";
    }

    /** Not on a rest day, not in the past. */
    Stream<LocalDate> days(BookingRequest request) {
        var today = LocalDate.now(clock);
        var from = request.notBefore().isBefore(today) ? today : request.notBefore();
        return from.isAfter(request.notAfter())
                ? Stream.empty()
                : from.datesUntil(request.notAfter().plusDays(1)).filter(deadlines.calendar()::isWorkingDay);
    }

    private IntStream slots(BookingRequest request, LocalDate day) {
        var now = LocalDateTime.now(clock);
        var earliest = request.earliest() == null || request.earliest().isBefore(now) ? now : request.earliest();
        return IntStream.range(Studio.slot(studio.opens()), Studio.slot(studio.closes()))
                .filter(studio::fits)
                .filter(slot -> !day.atTime(Studio.time(slot)).isBefore(earliest));
    }

    private Set<Taken> busy(BookingRequest request) {
        var resources = new HashSet<>(request.resources());
        studio.rooms().forEach(room -> resources.add(key(room)));
        return taken.of(resources, request.notBefore(), request.notAfter());
    }

    private boolean isFree(BookingRequest request, Room room, LocalDate day, int slot, Set<Taken> busy) {
        return Stream.concat(Stream.of(key(room)), request.resources().stream())
                .noneMatch(resource -> IntStream.range(slot, slot + studio.slotsOfSession())
                        .anyMatch(one -> busy.contains(new Taken(resource, day, one))));
    }

    private Proposal proposal(Room room, LocalDate day, int slot) {
        var start = day.atTime(Studio.time(slot));
        return new Proposal(room, start, start.plus(studio.session()));
    }

    static String key(Room room) {
        return "room:" + room.id();
    }
}
