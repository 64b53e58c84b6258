package org.tiaocai.scheduling;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims stand behind a savepoint: who loses a race loses the slot, not the work around it. */
@Component
class SlotClaims {

    private final BookingRows rows;
    private final TakenSlots taken;
    private final TransactionTemplate savepoint;

    SlotClaims(BookingRows rows, TakenSlots taken, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.taken = taken;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Empty when another has a slot of it. */
    <T> Optional<T> attempt(Supplier<T> claim) {
        try {
            return Optional.ofNullable(savepoint.execute(nested -> claim.get()));
        } catch (DuplicateKeyException | ConcurrencyFailureException takenMeanwhile) {
            return Optional.empty();
        }
    }

    Optional<Long> book(BookingRequest request, Proposal slot, @Nullable LocalDateTime heldUntil) {
        return attempt(() -> {
            var id = rows.insert(request, slot, heldUntil);
            take(id, request.resources(), slot);
            return id;
        });
    }

    /** The persons for the session, the room until it is ready again. */
    void take(long booking, Collection<String> attendees, Proposal slot) {
        var exclusive = new HashSet<>(exclusive(attendees));
        exclusive.add(Rooms.key(slot.room()));
        taken.claim(booking, exclusive, slot.day(), slot.slot(), slot.slots());
        if (slot.room().turnOverSlots() > 0) {
            taken.claim(
                    booking,
                    Set.of(Rooms.key(slot.room())),
                    slot.day(),
                    slot.slot() + slot.slots(),
                    slot.room().turnOverSlots());
        }
    }

    /** More persons for a session that has its room. */
    void join(Booking booking, Collection<String> attendees) {
        var slot = new Proposal(booking.room(), booking.startsAt(), booking.endsAt());
        var exclusive = exclusive(attendees);
        if (!exclusive.isEmpty()) {
            taken.claim(booking.id(), exclusive, slot.day(), slot.slot(), slot.slots());
        }
        rows.attend(booking.id(), attendees);
    }

    void leave(Booking booking, String attendee) {
        taken.free(booking.id(), attendee);
        rows.leave(booking.id(), attendee);
    }

    void free(long booking) {
        taken.free(booking);
    }

    /** Who cannot be in two places; an organisation can send two people. */
    static Set<String> exclusive(Collection<String> attendees) {
        return attendees.stream()
                .filter(one -> !one.startsWith("organisation:"))
                .collect(Collectors.toSet());
    }
}
