package org.tiaocai.scheduling.planning;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.tiaocai.scheduling.Booking;

/**
 * 方案的一行: one session and where it would go.
 *
 * @param revision of the booking when the plan was made; a booking that has changed since is not moved by it
 * @param room with {@code startsAt} the proposed place; null when none was found
 * @param answer why the line could not be carried out
 */
public record PlanLine(
        long id,
        Booking booking,
        int revision,
        @Nullable String room,
        @Nullable String roomName,
        @Nullable LocalDateTime startsAt,
        String because,
        State state,
        @Nullable String answer) {

    /** 状态. */
    public enum State {
        PROPOSED("待决定"),
        CARRIED_OUT("已改期"),
        FAILED("未能改期"),
        UNPLACED("没有可用的时段");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
