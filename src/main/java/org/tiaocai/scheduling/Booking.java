package org.tiaocai.scheduling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 排期: a room and a time that are taken for a case.
 *
 * @param window the days within which it may be moved
 * @param revision how often it has been changed, as calendars count
 * @param heldUntil for a hold, when it falls away by itself
 */
public record Booking(
        long id,
        RegistrationNumber number,
        Purpose purpose,
        Room room,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        Status status,
        Window window,
        int revision,
        @Nullable LocalDateTime heldUntil) {

    /** 可排期间. */
    public record Window(
            @Nullable LocalDate notBefore, @Nullable LocalDate notAfter) {}

    /** Where the booking stands. */
    public enum Status {
        HELD("预留"),
        CONFIRMED("已排定"),
        CANCELLED("已取消"),
        EXPIRED("预留已过期");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
