package org.tiaocai.scheduling;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;

/** 作息: the hours of the house on a day, as an administrator has set them for it. */
@Component
public class WorkingHours {

    private static final int MOST_DAYS = 5_000;

    private final HouseSettings house;
    private volatile Known known = new Known(Map.of(), new ConcurrentHashMap<>());

    WorkingHours(HouseSettings house) {
        this.house = house;
    }

    /** Of one day. */
    record Hours(
            LocalTime opens,
            LocalTime lunchFrom,
            LocalTime lunchTo,
            LocalTime closes,
            LocalTime eveningFrom,
            LocalTime eveningTo) {}

    /** A search asks for the same day a hundred times. */
    private record Known(Map<?, ?> settings, Map<LocalDate, Hours> days) {}

    Hours on(LocalDate day) {
        var now = house.current();
        var seen = known;
        if (!seen.settings().equals(now.values()) || seen.days().size() > MOST_DAYS) {
            seen = new Known(now.values(), new ConcurrentHashMap<>());
            known = seen;
        }
        return seen.days().computeIfAbsent(day, one -> read(now, one));
    }

    /** Working hours of the day, were it a working day. */
    public Duration usual(LocalDate day) {
        var hours = on(day);
        return Duration.between(hours.opens(), hours.lunchFrom())
                .plus(Duration.between(hours.lunchTo(), hours.closes()));
    }

    private Hours read(HouseSettings.Snapshot now, LocalDate day) {
        return new Hours(
                time(now, HouseSetting.OPENS, day),
                time(now, HouseSetting.LUNCH_FROM, day),
                time(now, HouseSetting.LUNCH_TO, day),
                time(now, HouseSetting.CLOSES, day),
                time(now, HouseSetting.EVENING_FROM, day),
                time(now, HouseSetting.EVENING_TO, day));
    }

    private LocalTime time(HouseSettings.Snapshot now, HouseSetting setting, LocalDate day) {
        return LocalTime.parse(house.in(now, setting, day));
    }
}
