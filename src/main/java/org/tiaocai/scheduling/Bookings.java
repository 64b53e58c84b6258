package org.tiaocai.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** All bookings. A claim stands behind a savepoint: who loses a race loses the slot, not the work around it. */
@Repository
public class Bookings {

    private static final int TRIES = 50;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final JdbcClient jdbc;
    private final Studio studio;
    private final SlotSearch search;
    private final BookingRules rules;
    private final TakenSlots taken;
    private final Clock clock;
    private final Actor actor;
    private final TransactionTemplate savepoint;

    Bookings(
            JdbcClient jdbc,
            Studio studio,
            SlotSearch search,
            BookingRules rules,
            TakenSlots taken,
            Clock clock,
            Actor actor,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.studio = studio;
        this.search = search;
        this.rules = rules;
        this.taken = taken;
        this.clock = clock;
        this.actor = actor;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Takes the earliest joint slot; a slot that another claim took meanwhile is passed over. */
    @Transactional
    public BookingResult bookEarliest(BookingRequest request) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var free = search.first(request, 1);
            if (free.isEmpty()) {
                return new BookingResult.NoJointSlot(search.reason(request));
            }
            var claimed = claim(request, free.get(0));
            if (claimed.isPresent()) {
                return new BookingResult.Booked(claimed.get());
            }
        }
        return new BookingResult.NoJointSlot("同时排期的案件太多，请稍后人工排期");
    }

    /** Takes a chosen slot. @throws Refused with the reason and the next free slots */
    @Transactional
    public Booking book(BookingRequest request, String roomId, LocalDateTime start) {
        var room = studio.room(roomId);
        rules.check(request, start);
        return claim(request, new Proposal(room, start, start.plus(studio.session())))
                .orElseThrow(() -> new Refused("这个时段的调解室或人员已被占用。" + next(request)));
    }

    public List<Proposal> proposals(BookingRequest request, int howMany) {
        return search.first(request, howMany);
    }

    @Transactional
    public void cancel(long id) {
        taken.free(id);
        jdbc.sql("update booking set status = 'CANCELLED' where id = ?")
                .param(id)
                .update();
    }

    /** Frees what the case still has ahead of it. @return how many bookings */
    @Transactional
    public int releaseFuture(CaseNumber number) {
        var now = LocalDateTime.now(clock);
        var ahead = of(number).stream()
                .filter(booking -> booking.status() == Booking.Status.CONFIRMED
                        && booking.startsAt().isAfter(now))
                .toList();
        ahead.forEach(booking -> cancel(booking.id()));
        return ahead.size();
    }

    public Optional<Booking> find(long id) {
        return jdbc.sql("select * from booking where id = ?")
                .param(id)
                .query((row, line) -> booking(row))
                .optional();
    }

    public List<Booking> of(CaseNumber number) {
        return jdbc.sql("select * from booking where dispute_number = ? order by id")
                .param(number.value())
                .query((row, line) -> booking(row))
                .list();
    }

    public List<Room> rooms() {
        return studio.rooms();
    }

    private Optional<Booking> claim(BookingRequest request, Proposal slot) {
        try {
            return Optional.ofNullable(savepoint.execute(nested -> write(request, slot)));
        } catch (DuplicateKeyException | ConcurrencyFailureException takenMeanwhile) {
            return Optional.empty();
        }
    }

    private Booking write(BookingRequest request, Proposal slot) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into booking (dispute_number, purpose, room, starts_at, ends_at, status, booked_at, booked_by)
                        values (?, ?, ?, ?, ?, 'CONFIRMED', ?, ?)""")
                .params(
                        request.number().value(),
                        request.purpose().name(),
                        slot.room().id(),
                        slot.startsAt().atZone(clock.getZone()).toOffsetDateTime(),
                        slot.endsAt().atZone(clock.getZone()).toOffsetDateTime(),
                        OffsetDateTime.now(clock),
                        actor.id())
                .update(key, "id");
        var id = Objects.requireNonNull(key.getKeyAs(Long.class));
        var resources = new HashSet<>(request.resources());
        resources.add(SlotSearch.key(slot.room()));
        taken.claim(
                id,
                resources,
                slot.startsAt().toLocalDate(),
                Studio.slot(slot.startsAt().toLocalTime()),
                studio.slotsOfSession());
        return new Booking(
                id,
                request.number(),
                request.purpose(),
                slot.room(),
                slot.startsAt(),
                slot.endsAt(),
                Booking.Status.CONFIRMED);
    }

    private String next(BookingRequest request) {
        var free = search.first(request, 3);
        return free.isEmpty()
                ? "期限内没有其他共同空闲时段。"
                : "最近的共同空闲时段："
                        + free.stream()
                                .map(one -> one.startsAt().format(WHEN) + " "
                                        + one.room().name())
                                .collect(Collectors.joining("；"))
                        + "。";
    }

    private Booking booking(ResultSet row) throws SQLException {
        return new Booking(
                row.getLong("id"),
                CaseNumber.of(row.getString("dispute_number")),
                Purpose.valueOf(row.getString("purpose")),
                studio.room(row.getString("room")),
                local(row.getObject("starts_at", OffsetDateTime.class)),
                local(row.getObject("ends_at", OffsetDateTime.class)),
                Booking.Status.valueOf(row.getString("status")));
    }

    private LocalDateTime local(OffsetDateTime instant) {
        return instant.atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }
}
