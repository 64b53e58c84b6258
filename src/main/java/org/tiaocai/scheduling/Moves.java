package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.scheduling.BookingChanges.Kind;
import org.tiaocai.shared.Refused;

/** 改期、延期: the same booking at another time or place, within its own window, with its reason on record. */
@Component
public class Moves {

    private static final int NEXT = 3;
    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final BookingRows rows;
    private final SlotClaims claims;
    private final SlotSearch search;
    private final BookingRules rules;
    private final Rooms rooms;
    private final BookingChanges changes;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Moves(
            BookingRows rows,
            SlotClaims claims,
            SlotSearch search,
            BookingRules rules,
            Rooms rooms,
            BookingChanges changes,
            Journal journal,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.claims = claims;
        this.search = search;
        this.rules = rules;
        this.rooms = rooms;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /** To a chosen room and time. @throws Refused when the booking may not be moved there */
    @Transactional
    public ClaimResult move(long id, String roomId, LocalDateTime start, String reason) {
        var before = movable(id, reason);
        var request = request(before);
        rules.check(request, start);
        var slot = new Proposal(rooms.get(roomId), start, start.plus(length(before)));
        rules.checkRoom(slot.room(), start, slot.slots());
        return claims.attempt(() -> replace(before, slot))
                .<ClaimResult>map(any -> new ClaimResult.Taken(moved(before, reason)))
                .orElseGet(() -> new ClaimResult.Lost(
                        search.find(request, NEXT, Set.of(id)).proposals()));
    }

    /** 延期: to the earliest joint slot from a day on. @throws Refused with the reason when the window has none */
    @Transactional
    public Booking postpone(long id, LocalDate from, String reason) {
        var before = movable(id, reason);
        var later = request(before).from(from);
        for (var slot : search.find(later, NEXT, Set.of(id)).proposals()) {
            if (claims.attempt(() -> replace(before, slot)).isPresent()) {
                return moved(before, reason);
            }
        }
        throw new Refused("不能延期：" + search.reason(later));
    }

    /** Where the booking could go, as if its own slots were free, and why not nearer. */
    public Findings alternatives(long id, int howMany) {
        var booking = rows.find(id).orElseThrow(() -> new Refused("没有这次排期"));
        var usual = request(booking)
                .with(Needs.USUAL.lasting(length(booking)).in(booking.room().kind()));
        var found = search.find(usual, howMany + 1, Set.of(id));
        return new Findings(
                found.proposals().stream()
                        .filter(slot -> !slot.startsAt().equals(booking.startsAt()))
                        .limit(howMany)
                        .toList(),
                found.nearer());
    }

    private Booking movable(long id, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused("请写明改期的原因（不超过 " + LONGEST_REASON + " 字）");
        }
        var booking = rows.locked(id);
        if (booking.status() != Booking.Status.CONFIRMED) {
            throw new Refused("这次排期" + booking.status().label() + "，不能改期");
        }
        if (booking.startsAt().isBefore(LocalDateTime.now(clock))) {
            throw new Refused("这次" + booking.purpose().label() + "已经开始，不能改期");
        }
        return booking;
    }

    private Long replace(Booking before, Proposal slot) {
        claims.free(before.id());
        claims.take(before.id(), rows.attendees(before.id()), slot);
        rows.place(before.id(), slot);
        return before.id();
    }

    private Booking moved(Booking before, String reason) {
        var after = rows.find(before.id()).orElseThrow();
        changes.record(before.id(), Kind.MOVED, reason.strip(), inWords(before), inWords(after));
        journal.act(before.number(), "改期", inWords(before) + " → " + inWords(after) + "；原因：" + reason.strip());
        events.publishEvent(new BookingMoved(before, after, reason.strip()));
        return after;
    }

    /** A person's hand may choose any session of the house; the window stays what it was. */
    private BookingRequest request(Booking booking) {
        var today = LocalDate.now(clock);
        var notBefore = booking.window().notBefore();
        var notAfter = booking.window().notAfter();
        return new BookingRequest(
                booking.number(),
                booking.purpose(),
                rows.attendees(booking.id()),
                notBefore == null || notBefore.isBefore(today) ? today : notBefore,
                notAfter == null ? today.plusMonths(2) : notAfter,
                null,
                Needs.USUAL.lasting(length(booking)).in(booking.room().kind()).atAnyTime());
    }

    private static Duration length(Booking booking) {
        return Duration.between(booking.startsAt(), booking.endsAt());
    }

    private static String inWords(Booking booking) {
        return booking.startsAt().format(WHEN) + " " + booking.room().name();
    }
}
