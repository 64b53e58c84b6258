package org.tiaocai.scheduling;

import java.time.LocalDateTime;
import org.tiaocai.shared.CaseNumber;

/** 排期: a room and a time that are taken for a case. */
public record Booking(
        long id,
        CaseNumber number,
        Purpose purpose,
        Room room,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        Status status) {

    /** Where the booking stands. */
    public enum Status {
        CONFIRMED("已排定"),
        CANCELLED("已取消");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
