package org.tiaocai.scheduling.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.people.Actor;
import org.tiaocai.scheduling.Attendances;
import org.tiaocai.scheduling.Attendances.Answer;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.BookingCancelled;
import org.tiaocai.scheduling.BookingMoved;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.scheduling.Unavailabilities;
import org.tiaocai.scheduling.Unavailability;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 当事人答复: a yes is kept, a request to move becomes a coordinator's task, dates to avoid bind the next search. */
@Component
public class PartyReplies {

    private final Bookings bookings;
    private final Parties parties;
    private final Attendances attendances;
    private final Unavailabilities away;
    private final MoveRequests requests;
    private final RuntimeService engine;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    PartyReplies(
            Bookings bookings,
            Parties parties,
            Attendances attendances,
            Unavailabilities away,
            MoveRequests requests,
            RuntimeService engine,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.bookings = bookings;
        this.parties = parties;
        this.attendances = attendances;
        this.away = away;
        this.requests = requests;
        this.engine = engine;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 确认出席. */
    @Transactional
    public void confirmed(RegistrationNumber number, long booking, long party, @Nullable String note) {
        mustBeAhead(number, booking);
        mustBeOf(number, party);
        attendances.answered(booking, party, Answer.CONFIRMED, note);
        journal.act(number, "当事人确认出席", note);
    }

    /** 申请改期: with the days that the party cannot come. */
    @Transactional
    public void asksToMove(
            RegistrationNumber number,
            long bookingId,
            long partyId,
            String reason,
            @Nullable LocalDate avoidFrom,
            @Nullable LocalDate avoidTo) {
        var booking = mustBeAhead(number, bookingId);
        var party = mustBeOf(number, partyId);
        if (booking.purpose() != Purpose.MEDIATION_SESSION) {
            throw new Refused("开庭的延期由仲裁委员会决定，请在庭审中办理延期开庭");
        }
        if (reason.isBlank()) {
            throw new Refused("请写明申请改期的原因");
        }
        if (requests.open(bookingId).stream().anyMatch(one -> one.party() == partyId)) {
            throw new Refused("该当事人的改期申请正在处理");
        }
        attendances.answered(bookingId, partyId, Answer.ASKS_TO_MOVE, reason);
        if (avoidFrom != null) {
            var to = avoidTo == null ? avoidFrom : avoidTo;
            parties.personsOf(party)
                    .forEach(person -> away.enter(person, Unavailability.Kind.PARTY_AVOIDS, avoidFrom, to, "改期申请"));
        }
        var request = requests.ask(bookingId, partyId, reason.strip(), false);
        journal.act(number, "当事人申请改期", reason);
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                RequestVariables.PROCESS, number.value(), Map.of(RequestVariables.REQUEST.name(), request)));
    }

    @EventListener
    void on(BookingMoved moved) {
        attendances.forget(moved.after().id());
    }

    /** What is to be moved is not there any more. */
    @EventListener
    void on(BookingCancelled cancelled) {
        requests.open(cancelled.booking().id()).forEach(request -> {
            requests.decide(request.id(), MoveDecision.LAPSED, null);
            actor.asApplication(() -> {
                engine.createMessageCorrelation("sessionCalledOff")
                        .processInstanceBusinessKey(cancelled.booking().number().value())
                        .processInstanceVariableEquals(RequestVariables.REQUEST.name(), request.id())
                        .correlateAll();
                return null;
            });
        });
    }

    private Booking mustBeAhead(RegistrationNumber number, long id) {
        return bookings.of(number).stream()
                .filter(one -> one.id() == id && one.status() == Booking.Status.CONFIRMED)
                .filter(one -> one.startsAt().isAfter(LocalDateTime.now(clock)))
                .findFirst()
                .orElseThrow(() -> new Refused("本案没有这次排期，或者已经开始、已经取消"));
    }

    private Party mustBeOf(RegistrationNumber number, long party) {
        return parties.reachable(number).stream()
                .filter(one -> one.id() == party)
                .findFirst()
                .orElseThrow(() -> new Refused("请选择本案的当事人"));
    }
}
