package org.tiaocai.house;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Faults;

/** 填写的设置: looked at as a whole, so that all that is wrong is told at once. */
final class SettingForm {

    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** One after the other on the clock. */
    private static final List<HouseSetting> DAY =
            List.of(HouseSetting.OPENS, HouseSetting.LUNCH_FROM, HouseSetting.LUNCH_TO, HouseSetting.CLOSES);

    private SettingForm() {}

    /** @return the day from which they hold. @throws Faults field by field */
    static LocalDate from(HouseGroup group, Map<String, String> fields) {
        var check = new Faults.Check();
        for (var setting : group.settings()) {
            var fault = setting.fault(fields.getOrDefault(setting.name(), ""));
            check.that(fault.isEmpty(), setting.name(), fault.orElse(""));
        }
        var from = day(fields.getOrDefault("from", ""));
        check.that(from != null, "from", "请填写自何日起适用，写作 YYYY-MM-DD，在 " + EARLIEST + " 与 " + LATEST + " 之间")
                .filled(fields.getOrDefault("reason", ""), "reason", "变更原因")
                .refuse();
        if (group == HouseGroup.HOURS) {
            refuseDisorder(fields);
        }
        return from == null ? LATEST : from;
    }

    /** Lunch may have no length, a morning has one. */
    private static void refuseDisorder(Map<String, String> fields) {
        var check = new Faults.Check();
        for (var at = 1; at < DAY.size(); at++) {
            var before = time(fields, DAY.get(at - 1));
            var after = time(fields, DAY.get(at));
            var lunch = DAY.get(at) == HouseSetting.LUNCH_TO;
            check.that(
                    before.isBefore(after) || lunch && before.equals(after),
                    DAY.get(at).name(),
                    "“" + DAY.get(at).label() + "”应当晚于“" + DAY.get(at - 1).label() + "”");
        }
        check.that(
                        time(fields, HouseSetting.EVENING_FROM).isBefore(time(fields, HouseSetting.EVENING_TO)),
                        HouseSetting.EVENING_TO.name(),
                        "“晚间结束”应当晚于“晚间开始”")
                .refuse();
    }

    private static LocalTime time(Map<String, String> fields, HouseSetting setting) {
        return LocalTime.parse(fields.getOrDefault(setting.name(), ""));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
