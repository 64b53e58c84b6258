package org.tiaocai.scheduling;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** 工作室的作息与房间 (D): a setting of the bureau. */
@ConfigurationProperties("tiaocai.studio")
record Studio(
        LocalTime opens,
        LocalTime lunchFrom,
        LocalTime lunchTo,
        LocalTime closes,
        @DefaultValue("18:00") LocalTime eveningFrom,
        @DefaultValue("20:30") LocalTime eveningTo,
        Duration session,
        @DefaultValue("30m") Duration travel,
        List<RoomSetting> rooms) {

    /** Minutes of one slot of the booking grid. */
    static final int SLOT_MINUTES = 15;

    static final int SLOTS_OF_A_DAY = 24 * 60 / SLOT_MINUTES;

    /** A room as the settings know it; the table holds it from the first start on. */
    record RoomSetting(
            String id,
            String name,
            String place,
            @DefaultValue("studio") String site,
            @DefaultValue("MEDIATION") RoomKind kind,
            @DefaultValue("10") int capacity,
            @DefaultValue Set<Equipment> equipment,
            @DefaultValue("STUDIO") Agency agency,
            @DefaultValue("0") int turnOverMinutes) {}

    int slotsOf(Needs needs) {
        return slots((int) (needs.length() == null ? session : needs.length()).toMinutes());
    }

    int slotsOfSession() {
        return slotsOf(Needs.USUAL);
    }

    int travelSlots() {
        return slots((int) travel.toMinutes());
    }

    /** Quarters of an hour, a begun one whole. */
    static int slots(int minutes) {
        return (minutes + SLOT_MINUTES - 1) / SLOT_MINUTES;
    }

    static int slot(LocalTime time) {
        return (time.getHour() * 60 + time.getMinute()) / SLOT_MINUTES;
    }

    static LocalTime time(int slot) {
        return LocalTime.MIDNIGHT.plusMinutes((long) slot * SLOT_MINUTES);
    }
}
