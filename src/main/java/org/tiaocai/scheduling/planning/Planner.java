package org.tiaocai.scheduling.planning;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Proposal;
import org.tiaocai.scheduling.TimetabledSession;
import org.tiaocai.scheduling.Timetables;
import org.tiaocai.shared.Refused;

/** 生成排期方案: what cannot stay finds another place, and as few others as possible make room for it. */
@Component
class Planner {

    private static final int LONGEST_DAYS = 62;
    /** A timetable of one or two sessions soon has no step left to take; looked-at moves end the search instead. */
    private static final long MOVES_PER_STEP = 2_000;

    private static final String MAKES_ROOM = "为其他场次让出时段";

    private final Timetables timetables;
    private final Plans plans;
    private final TimetableSolver solver;
    private final Clock clock;

    Planner(
            Timetables timetables,
            Plans plans,
            Clock clock,
            @Value("${tiaocai.studio.planning.steps:300}") int mostSteps) {
        this.timetables = timetables;
        this.plans = plans;
        this.clock = clock;
        this.solver = new TimetableSolver(new TerminationConfig()
                .withStepCountLimit(mostSteps)
                .withMoveCountLimit(mostSteps * MOVES_PER_STEP)
                .withUnimprovedStepCountLimit(Math.max(1, mostSteps / 3)));
    }

    /** @throws Refused for a stretch that is over, or too long */
    void plan(LocalDate from, LocalDate to) {
        if (to.isBefore(from)
                || from.isBefore(LocalDate.now(clock))
                || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw new Refused("请选择今天以后、不超过 " + LONGEST_DAYS + " 天的一段时间");
        }
        var sessions = timetables.of(from, to);
        if (sessions.isEmpty()) {
            throw new Refused(from + " 至 " + to + " 没有已经排定的场次");
        }
        var oneByOne = timetable(sessions);
        GreedyRepair.repair(oneByOne);
        var before = timetable(sessions);
        var planned = solver.solve(before);
        var byBooking =
                sessions.stream().collect(Collectors.toMap(one -> one.booking().id(), Function.identity()));
        var plan = plans.insert(from, to, planned, before.unplaced(), oneByOne.unplaced());
        planned.sessions().stream().filter(PlannedSession::isDisturbed).forEach(one -> {
            var session = Objects.requireNonNull(byBooking.get(one.booking()));
            plans.insertLine(
                    plan, session.booking(), one.place(), session.obstacle().orElse(MAKES_ROOM));
        });
    }

    private Timetable timetable(List<TimetabledSession> sessions) {
        return new Timetable(sessions.stream().map(Planner::session).toList(), timetables.travelSlots());
    }

    private static PlannedSession session(TimetabledSession one) {
        var booking = one.booking();
        var now = Place.of(new Proposal(booking.room(), booking.startsAt(), booking.endsAt()));
        var stands = one.obstacle().isEmpty();
        var places = Stream.concat(
                        stands ? Stream.of(now) : Stream.empty(),
                        one.elsewhere().stream().map(Place::of))
                .toList();
        var persons = one.attendees().stream()
                .filter(person -> !person.startsWith("organisation:"))
                .collect(Collectors.toSet());
        return new PlannedSession(booking.id(), persons, now, stands, places);
    }
}
