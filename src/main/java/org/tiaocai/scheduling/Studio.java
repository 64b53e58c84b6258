package org.tiaocai.scheduling;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.tiaocai.shared.Refused;

/** 工作室的作息与房间 (D): a setting of the bureau. */
@ConfigurationProperties("tiaocai.studio")
record Studio(
        LocalTime opens, LocalTime lunchFrom, LocalTime lunchTo, LocalTime closes, Duration session, List<Room> rooms) {

    /** Minutes of one slot of the booking grid. */
    static final int SLOT_MINUTES = 15;

    Room room(String id) {
        return rooms.stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("没有这个调解室，请从列表中选择"));
    }

    int slotsOfSession() {
        return (int) (session.toMinutes() / SLOT_MINUTES);
    }

    static int slot(LocalTime time) {
        return (time.getHour() * 60 + time.getMinute()) / SLOT_MINUTES;
    }

    static LocalTime time(int slot) {
        return LocalTime.MIDNIGHT.plusMinutes((long) slot * SLOT_MINUTES);
    }

    /** Whether a session that begins in the slot stays inside working hours and out of lunch. */
    boolean fits(int slot) {
        var end = slot + slotsOfSession();
        var morning = slot >= slot(opens) && end <= slot(lunchFrom);
        var afternoon = slot >= slot(lunchTo) && end <= slot(closes);
        return morning || afternoon;
    }
}
