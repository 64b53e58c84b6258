package org.tiaocai.scheduling;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.scheduling.BookingChanges.Kind;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 关联案件同场: further cases heard in a session that has its room; their parties must be free as well. */
@Component
public class LinkedCases {

    private final BookingRows rows;
    private final SlotClaims claims;
    private final Parties parties;
    private final BookingChanges changes;
    private final Journal journal;

    LinkedCases(BookingRows rows, SlotClaims claims, Parties parties, BookingChanges changes, Journal journal) {
        this.rows = rows;
        this.claims = claims;
        this.parties = parties;
        this.changes = changes;
        this.journal = journal;
    }

    /** @throws Refused when somebody of the other case is taken at that time */
    @Transactional
    public void join(long id, RegistrationNumber other, String reason) {
        var booking = rows.locked(id);
        if (booking.number().equals(other) || rows.linked(id).contains(other)) {
            throw new Refused("该案已经在这一场");
        }
        var persons = everybody(other);
        persons.removeAll(rows.attendees(id));
        if (claims.attempt(() -> joined(booking, other, persons)).isEmpty()) {
            throw new Refused(other + " 的当事人或代理人在这一时段已有其他安排，不能同场审理");
        }
        changes.record(id, Kind.LINKED, reason, booking.number().value(), other.value());
        journal.act(other, "与 " + booking.number() + " 同场", reason);
    }

    /** 分案: its persons are free again, but for those who are there for another case of the session as well. */
    @Transactional
    public void leave(long id, RegistrationNumber other) {
        var booking = rows.locked(id);
        rows.unlink(id, other);
        var persons = everybody(other);
        persons.removeAll(everybody(booking.number()));
        rows.linked(id).forEach(remaining -> persons.removeAll(everybody(remaining)));
        persons.retainAll(rows.attendees(id));
        persons.forEach(person -> claims.leave(booking, person));
        journal.act(other, "不再与 " + booking.number() + " 同场", null);
    }

    private LinkedHashSet<String> everybody(RegistrationNumber number) {
        var persons = new LinkedHashSet<>(parties.persons(number));
        persons.addAll(parties.organisations(number));
        return persons;
    }

    public List<RegistrationNumber> of(long booking) {
        return rows.linked(booking);
    }

    private Long joined(Booking booking, RegistrationNumber other, Collection<String> persons) {
        claims.join(booking, persons);
        rows.link(booking.id(), other);
        return booking.id();
    }
}
