package org.tiaocai.scheduling;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;

/** 场次与格子 (D): how long a session is that says nothing else, as is set for the day on which it is booked. */
@Component
record Studio(HouseSettings house) {

    /** Minutes of one slot of the booking grid. */
    static final int SLOT_MINUTES = 15;

    static final int SLOTS_OF_A_DAY = 24 * 60 / SLOT_MINUTES;

    int slotsOf(Needs needs) {
        return slots(
                needs.length() == null
                        ? minutes(HouseSetting.SESSION_MINUTES)
                        : (int) needs.length().toMinutes());
    }

    int travelSlots() {
        return slots(minutes(HouseSetting.TRAVEL_MINUTES));
    }

    private int minutes(HouseSetting setting) {
        return Integer.parseInt(house.now(setting));
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
