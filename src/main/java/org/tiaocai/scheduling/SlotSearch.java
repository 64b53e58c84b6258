package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Search.Look;

/** Looks for joint slots: a room and all persons free, at a sitting of the house, within the window. */
@Component
record SlotSearch(Studio studio, Sittings sittings, Rooms rooms, Availabilities availabilities, Clock clock) {

    private static final int REASONS = 3;

    /** A time of the window at which a session could begin. */
    record Start(LocalDate day, int slot, SessionType session) {}

    /** The first free joint slots, earliest first. */
    List<Proposal> first(BookingRequest request, int howMany) {
        return find(request, howMany, Set.of()).proposals();
    }

    Findings find(BookingRequest request, int howMany, Set<Long> ignored) {
        var search = search(request, request.resources(), ignored);
        var proposals = new ArrayList<Proposal>();
        var nearer = new LinkedHashMap<Session, Set<String>>();
        var looks = starts(request)
                .map(start -> search.at(start.day(), start.slot(), start.session()))
                .iterator();
        while (looks.hasNext() && proposals.size() < howMany) {
            var look = looks.next();
            look.free().filter(slot -> isAfterAll(proposals, slot)).ifPresent(proposals::add);
            if (proposals.isEmpty()) {
                remember(look, nearer);
            }
        }
        return new Findings(proposals, told(nearer));
    }

    /** The next proposal begins when the one before it has ended: nobody chooses between quarters of an hour. */
    private static boolean isAfterAll(List<Proposal> proposals, Proposal slot) {
        return proposals.isEmpty()
                || !slot.startsAt().isBefore(proposals.get(proposals.size() - 1).endsAt());
    }

    /** Why there is none, without the name of a party. */
    String reason(BookingRequest request) {
        var nearer = find(request, 1, Set.of()).nearer();
        if (nearer.isEmpty()) {
            return "从 " + request.notBefore() + " 到 " + request.notAfter() + " 没有工作日可以排期";
        }
        var most = nearer.stream()
                .flatMap(one -> Stream.of(one.reason().split("、")))
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(REASONS)
                .map(one -> one.getKey() + "（" + one.getValue() + " 场）")
                .collect(Collectors.joining("；"));
        return "从 " + request.notBefore() + " 到 " + request.notAfter() + " 没有房间、办案人员和双方都空闲的时段：" + most;
    }

    Search search(BookingRequest request, Set<String> persons, Set<Long> ignored) {
        var serving = rooms.serving(request);
        return new Search(
                request,
                serving,
                availabilities.without(ignored, persons, serving, request.notBefore(), request.notAfter()),
                studio.slotsOf(request.needs()));
    }

    /** Not in the past, not before the request's own earliest instant, in order of time. */
    Stream<Start> starts(BookingRequest request) {
        var now = LocalDateTime.now(clock);
        var earliest = request.earliest() == null || request.earliest().isBefore(now) ? now : request.earliest();
        var from = request.notBefore().isBefore(earliest.toLocalDate()) ? earliest.toLocalDate() : request.notBefore();
        var length = studio.slotsOf(request.needs());
        return from.isAfter(request.notAfter())
                ? Stream.empty()
                : from.datesUntil(request.notAfter().plusDays(1))
                        .flatMap(day -> sittings.starts(
                                        day, length, request.needs().sessions())
                                .filter(slot -> !day.atTime(Studio.time(slot)).isBefore(earliest))
                                .mapToObj(slot -> new Start(
                                        day,
                                        slot,
                                        sittings.of(day, slot, length).orElseThrow())));
    }

    private record Session(LocalDate day, SessionType type) {}

    private static void remember(Look look, Map<Session, Set<String>> nearer) {
        look.obstacle()
                .ifPresent(one -> nearer.computeIfAbsent(
                                new Session(look.day(), look.session()), any -> new LinkedHashSet<>())
                        .add(one.reason()));
    }

    private static List<NearerSlot> told(Map<Session, Set<String>> nearer) {
        return nearer.entrySet().stream()
                .map(one -> new NearerSlot(one.getKey().day(), one.getKey().type(), String.join("、", one.getValue())))
                .toList();
    }
}
