package org.tiaocai.scheduling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 场次类型: a session as the house holds it.
 *
 * @param purpose which process uses it
 * @param minutes null where it lasts as long as the house says of its sessions
 * @param untilOn the last day on which it is offered; null until further notice
 */
public record SessionKind(
        String id,
        int ordinal,
        String name,
        Purpose purpose,
        RoomKind roomKind,
        @Nullable Integer minutes,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {

    boolean isOn(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
    }
}
