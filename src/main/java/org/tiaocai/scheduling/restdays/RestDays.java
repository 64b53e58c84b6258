package org.tiaocai.scheduling.restdays;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.WorkingDaysChanged;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.BookingCancelled;
import org.tiaocai.scheduling.BookingMoved;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.shared.RegistrationNumber;

/** 放假安排更新: each session that stands on a day which has become a rest day is somebody's task, until it is settled. */
@Component
@Transactional
public class RestDays {

    private final RestDaySessions sessions;
    private final Bookings bookings;
    private final RuntimeService engine;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    RestDays(
            RestDaySessions sessions,
            Bookings bookings,
            RuntimeService engine,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.engine = engine;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** One that waits, for the calendar. */
    public record Waiting(RegistrationNumber number, Purpose purpose, LocalDateTime startsAt, String roomName) {}

    public List<Waiting> waiting() {
        return sessions.open().stream()
                .flatMap(one -> bookings.find(one.bookingId()).stream())
                .map(booking -> new Waiting(
                        booking.number(),
                        booking.purpose(),
                        booking.startsAt(),
                        booking.room().name()))
                .toList();
    }

    @EventListener
    void on(WorkingDaysChanged changed) {
        changed.lost().stream()
                .filter(day -> !day.isBefore(LocalDate.now(clock)))
                .flatMap(this::standing)
                .forEach(this::found);
        sessions.open().stream()
                .filter(one -> changed.regained().contains(one.onDay()))
                .forEach(this::goneByItself);
    }

    @EventListener
    void on(BookingMoved moved) {
        if (!moved.before()
                .startsAt()
                .toLocalDate()
                .equals(moved.after().startsAt().toLocalDate())) {
            sessions.open(moved.after().id()).forEach(this::goneByItself);
        }
    }

    @EventListener
    void on(BookingCancelled cancelled) {
        sessions.open(cancelled.booking().id()).forEach(this::goneByItself);
    }

    private Stream<Booking> standing(LocalDate day) {
        return bookings.confirmedOn(day).stream()
                .filter(booking -> booking.startsAt().isAfter(LocalDateTime.now(clock)))
                .filter(booking -> sessions.open(booking.id()).isEmpty());
    }

    private void found(Booking booking) {
        var day = booking.startsAt().toLocalDate();
        var id = sessions.found(booking.id(), day);
        journal.act(booking.number(), "放假安排更新，" + booking.purpose().label() + "之日（" + day + "）成为休息日，待改期或者确认", null);
        var handlers = booking.purpose() == Purpose.HEARING
                ? Groups.CLERK + "," + Groups.ARBITRATOR
                : Groups.STUDIO_COORDINATOR;
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                RestDayVariables.PROCESS,
                booking.number().value(),
                Map.of(RestDayVariables.SESSION.name(), id, RestDayVariables.HANDLERS.name(), handlers)));
    }

    private void goneByItself(RestDaySession session) {
        sessions.decide(session.id(), null, null);
        actor.asApplication(() -> {
            engine.createMessageCorrelation("restDaySettled")
                    .processInstanceVariableEquals(RestDayVariables.SESSION.name(), session.id())
                    .correlateAll();
            return session;
        });
    }
}
