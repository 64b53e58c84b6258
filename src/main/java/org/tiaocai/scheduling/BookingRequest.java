package org.tiaocai.scheduling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * What a session needs.
 *
 * @param resources keys of all who must be free, such as {@code staff:mediator} or {@code person:…}; the room is ours to
 *     add; an {@code organisation:…} is not kept free, only warned of
 * @param notBefore first day that will do
 * @param notAfter last day that will do
 * @param earliest first instant that will do, where the day alone is not enough
 */
public record BookingRequest(
        RegistrationNumber number,
        Purpose purpose,
        Set<String> resources,
        LocalDate notBefore,
        LocalDate notAfter,
        @Nullable LocalDateTime earliest,
        Needs needs) {

    public BookingRequest(
            RegistrationNumber number,
            Purpose purpose,
            Set<String> resources,
            LocalDate notBefore,
            LocalDate notAfter,
            @Nullable LocalDateTime earliest) {
        this(number, purpose, resources, notBefore, notAfter, earliest, Needs.USUAL);
    }

    public BookingRequest with(Needs other) {
        return new BookingRequest(number, purpose, resources, notBefore, notAfter, earliest, other);
    }

    public BookingRequest with(Set<String> others) {
        return new BookingRequest(number, purpose, others, notBefore, notAfter, earliest, needs);
    }

    BookingRequest from(LocalDate day) {
        return new BookingRequest(
                number, purpose, resources, day.isAfter(notBefore) ? day : notBefore, notAfter, earliest, needs);
    }

    RoomKind roomKind() {
        return needs.kind() == null ? purpose.room() : needs.kind();
    }
}
