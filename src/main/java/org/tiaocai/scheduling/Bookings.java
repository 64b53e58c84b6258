package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 排期: books, holds, confirms and releases joint slots; what overlaps cannot be written. */
@Component
public class Bookings {

    private static final int TRIES = 50;
    private static final int NEXT = 3;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final Studio studio;
    private final SessionKinds kinds;
    private final Rooms rooms;
    private final SlotSearch search;
    private final BookingRules rules;
    private final BookingRows rows;
    private final SlotClaims claims;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Bookings(
            Studio studio,
            SessionKinds kinds,
            Rooms rooms,
            SlotSearch search,
            BookingRules rules,
            BookingRows rows,
            SlotClaims claims,
            Clock clock,
            ApplicationEventPublisher events) {
        this.studio = studio;
        this.kinds = kinds;
        this.rooms = rooms;
        this.search = search;
        this.rules = rules;
        this.rows = rows;
        this.claims = claims;
        this.clock = clock;
        this.events = events;
    }

    /** Takes the earliest joint slot; a slot that another claim took meanwhile is passed over. */
    @Transactional
    public BookingResult bookEarliest(BookingRequest asked) {
        var request = kinds.complete(asked);
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var free = search.first(request, 1);
            if (free.isEmpty()) {
                return new BookingResult.NoJointSlot(search.reason(request));
            }
            var claimed = claims.book(request, free.get(0), null);
            if (claimed.isPresent()) {
                return new BookingResult.Booked(get(claimed.get()));
            }
        }
        return new BookingResult.NoJointSlot("同时排期的案件太多，请稍后人工排期");
    }

    /** Takes a chosen slot. @throws Refused with the reason and the next free slots */
    @Transactional
    public Booking book(BookingRequest request, String roomId, LocalDateTime start) {
        var result = claim(request, roomId, start);
        if (result instanceof ClaimResult.Taken taken) {
            return taken.booking();
        }
        throw new Refused("这个时段的房间或人员已被占用。" + inWords(((ClaimResult.Lost) result).next()));
    }

    /** The same, but who loses gets the next free slots instead of a refusal. */
    @Transactional
    public ClaimResult claim(BookingRequest request, String roomId, LocalDateTime start) {
        return claim(request, roomId, start, null);
    }

    /** 预留: keeps a slot for a while; it falls away by itself unless it is confirmed. */
    @Transactional
    public ClaimResult hold(BookingRequest request, String roomId, LocalDateTime start, Duration time) {
        return claim(request, roomId, start, LocalDateTime.now(clock).plus(time));
    }

    /** @throws Refused when the hold's time is up */
    @Transactional
    public Booking confirm(long hold) {
        if (!rows.confirm(hold)) {
            throw new Refused("这个预留已经过期或者已经取消，请重新选择时段");
        }
        return get(hold);
    }

    public List<Proposal> proposals(BookingRequest request, int howMany) {
        return search.first(kinds.complete(request), howMany);
    }

    /** Free joint slots, and why none of the nearer sessions would do. */
    public Findings find(BookingRequest request, int howMany) {
        return search.find(kinds.complete(request), howMany, Set.of());
    }

    @Transactional
    public void cancel(long id) {
        if (rows.cancel(id)) {
            claims.free(id);
            events.publishEvent(new BookingCancelled(get(id)));
        }
    }

    /** Frees what the case still has ahead of it. @return how many bookings */
    @Transactional
    public int releaseFuture(RegistrationNumber number) {
        var now = LocalDateTime.now(clock);
        var ahead = of(number).stream()
                .filter(booking -> booking.number().equals(number)
                        && isLive(booking)
                        && booking.startsAt().isAfter(now))
                .toList();
        ahead.forEach(booking -> cancel(booking.id()));
        return ahead.size();
    }

    public Optional<Booking> find(long id) {
        return rows.find(id);
    }

    /** Those of the case, and those of others in which it is heard too. */
    public List<Booking> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** What stands on the day. */
    public List<Booking> confirmedOn(LocalDate day) {
        return rows.between(day, day).stream()
                .filter(booking -> booking.status() == Booking.Status.CONFIRMED)
                .toList();
    }

    public List<Room> rooms() {
        return rooms.all();
    }

    private ClaimResult claim(
            BookingRequest asked, String roomId, LocalDateTime start, @Nullable LocalDateTime heldUntil) {
        var request = kinds.complete(asked);
        var room = rooms.get(roomId);
        rules.check(request, start);
        rules.checkRoom(room, start, studio.slotsOf(request.needs()));
        var end = start.plusMinutes((long) studio.slotsOf(request.needs()) * Studio.SLOT_MINUTES);
        return claims.book(request, new Proposal(room, start, end), heldUntil)
                .<ClaimResult>map(id -> new ClaimResult.Taken(get(id)))
                .orElseGet(() -> new ClaimResult.Lost(search.first(request, NEXT)));
    }

    private Booking get(long id) {
        return rows.find(id).orElseThrow(() -> new Refused("没有这次排期"));
    }

    private static boolean isLive(Booking booking) {
        return booking.status() == Booking.Status.CONFIRMED || booking.status() == Booking.Status.HELD;
    }

    /** What is free next, as the person who lost a slot reads it. */
    public static String inWords(List<Proposal> free) {
        return free.isEmpty()
                ? "期限内没有其他共同空闲时段。"
                : "最近的共同空闲时段："
                        + free.stream()
                                .map(one -> one.startsAt().format(WHEN) + " "
                                        + one.room().name())
                                .collect(Collectors.joining("；"))
                        + "。";
    }
}
