package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Mediators;
import org.tiaocai.scheduling.BookingChanges.Kind;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 换人: another of the same agency sits for who cannot come; who is free and has least to do comes first. */
@Component
public class Substitutions {

    private final BookingRows rows;
    private final SlotClaims claims;
    private final Panels panels;
    private final Mediators mediators;
    private final Availabilities availabilities;
    private final Sittings sittings;
    private final Loads loads;
    private final BookingChanges changes;
    private final Journal journal;
    private final Actor people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Substitutions(
            BookingRows rows,
            SlotClaims claims,
            Panels panels,
            Mediators mediators,
            Availabilities availabilities,
            Sittings sittings,
            Loads loads,
            BookingChanges changes,
            Journal journal,
            Actor people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.claims = claims;
        this.panels = panels;
        this.mediators = mediators;
        this.availabilities = availabilities;
        this.sittings = sittings;
        this.loads = loads;
        this.changes = changes;
        this.journal = journal;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** A session of somebody absent, and who sits instead, if anybody can. */
    public record Cover(Booking booking, Optional<String> substitute) {}

    /** Covers all sessions of a mediator from a day to another; what nobody can cover is left to the coordinator. */
    @Transactional
    public List<Cover> cover(String absent, LocalDate from, LocalDate to, String reason) {
        var covered = new ArrayList<Cover>();
        for (var booking : sessionsOf(absent, from, to)) {
            var substitute = candidates(booking, absent).stream()
                    .filter(candidate -> replace(booking, absent, candidate, reason))
                    .findFirst();
            covered.add(new Cover(booking, substitute));
        }
        return covered;
    }

    /** @throws Refused when the substitute is taken at that time */
    @Transactional
    public void substitute(long id, String absent, String substitute, String reason) {
        if (!replace(rows.locked(id), absent, substitute, reason)) {
            throw new Refused(people.nameOf(substitute) + "在这一时段已有安排，请另选一人");
        }
    }

    /** The person's sessions of one case from a day on. */
    public List<Booking> ahead(RegistrationNumber number, String staff, LocalDate from) {
        return sessionsOf(staff, from, from.plusYears(1)).stream()
                .filter(booking -> booking.number().equals(number))
                .toList();
    }

    /** Confirmed sessions still ahead. */
    List<Booking> sessionsOf(String staff, LocalDate from, LocalDate to) {
        var now = LocalDateTime.now(clock);
        return rows.between(from, to).stream()
                .filter(booking -> booking.status() == Booking.Status.CONFIRMED
                        && booking.startsAt().isAfter(now))
                .filter(booking -> rows.attendees(booking.id()).contains(Panels.key(staff)))
                .toList();
    }

    private List<String> candidates(Booking booking, String absent) {
        var agency = mediators.all().stream()
                .filter(one -> one.id().equals(absent))
                .flatMap(one -> Agency.named(one.agency()).stream())
                .findFirst();
        if (agency.isEmpty()) {
            return List.of();
        }
        var day = booking.startsAt().toLocalDate();
        var slot = new Proposal(booking.room(), booking.startsAt(), booking.endsAt());
        var colleagues = panels.candidates(booking.number(), Set.of(agency.get())).values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.equals(absent))
                .toList();
        var keys = colleagues.stream().map(Panels::key).toList();
        var free = availabilities.of(keys, Set.of(), day, day);
        var load = loads.around(day, keys);
        var session = sittings.of(day, slot.slot(), slot.slots()).orElse(SessionType.EVENING);
        return colleagues.stream()
                .filter(one -> free.against(Panels.key(one), day, slot.slot(), slot.slots(), session)
                        .isEmpty())
                .sorted(Comparator.<String>comparingInt(one -> load.getOrDefault(Panels.key(one), 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean replace(Booking booking, String absent, String substitute, String reason) {
        var done = claims.attempt(() -> {
            claims.leave(booking, Panels.key(absent));
            claims.join(booking, Set.of(Panels.key(substitute)));
            rows.revised(booking.id());
            return booking.id();
        });
        if (done.isEmpty()) {
            return false;
        }
        var before = people.nameOf(absent);
        var after = people.nameOf(substitute);
        changes.record(booking.id(), Kind.SUBSTITUTED, reason, before, after);
        journal.act(booking.number(), "更换办案人员", before + " → " + after + "；原因：" + reason);
        events.publishEvent(new StaffSubstituted(booking, absent, substitute, reason));
        return true;
    }
}
