package org.tiaocai.scheduling;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Faults;

/** 填写的房间: as an administrator typed it, looked at as a whole. */
record RoomForm(
        String name,
        String place,
        String site,
        RoomKind kind,
        int capacity,
        List<Equipment> equipment,
        Agency agency,
        int turnOverMinutes,
        @Nullable Integer opensSlot,
        @Nullable Integer closesSlot,
        String reason) {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_PLACE = 100;
    private static final int MOST_SEATS = 500;
    private static final int MOST_TURN_OVER = 240;

    /** The sites that the house has, with their names; rooms of one site need no way between them. */
    static final Map<String, String> SITES =
            new java.util.TreeMap<>(Map.of("institute", "仲裁院", "online", "线上", "studio", "联合调解工作室"));

    /** @throws Faults field by field */
    static RoomForm of(Map<String, String> fields) {
        var check = new Faults.Check();
        var name = fields.getOrDefault("name", "");
        var place = fields.getOrDefault("place", "");
        var site = fields.getOrDefault("site", "");
        var kind = choice(RoomKind.values(), fields.getOrDefault("kind", ""));
        var agency = choice(Agency.values(), fields.getOrDefault("agency", ""));
        var seats = number(fields.getOrDefault("capacity", ""), MOST_SEATS);
        var turnOver = number(fields.getOrDefault("turnOver", "0"), MOST_TURN_OVER);
        var opens = slot(fields.getOrDefault("opens", ""));
        var closes = slot(fields.getOrDefault("closes", ""));
        check.that(!name.isEmpty() && name.length() <= LONGEST_NAME, "name", "请填写房间名称，不超过 " + LONGEST_NAME + " 字")
                .that(!place.isEmpty() && place.length() <= LONGEST_PLACE, "place", "请填写地点，不超过 " + LONGEST_PLACE + " 字")
                .that(SITES.containsKey(site), "site", "请从列表中选择所在地")
                .that(kind.isPresent(), "kind", "请从列表中选择种类")
                .that(agency.isPresent(), "agency", "请从列表中选择所属单位")
                .that(seats > 0, "capacity", "请填写容纳人数，1 至 " + MOST_SEATS)
                .that(turnOver >= 0, "turnOver", "请填写整理所需的分钟数，0 至 " + MOST_TURN_OVER)
                .that(opens.isPresent(), "opens", "请填写时间，例如 09:00，按 15 分钟一格；与全院作息相同的留空")
                .that(closes.isPresent(), "closes", "请填写时间，例如 17:30，按 15 分钟一格；与全院作息相同的留空")
                .that(isInOrder(opens.orElse(-1), closes.orElse(-1)), "closes", "“关闭”应当晚于“开放”")
                .filled(fields.getOrDefault("reason", ""), "reason", "变更原因")
                .refuse();
        return new RoomForm(
                name,
                place,
                site,
                kind.orElseThrow(),
                seats,
                Arrays.stream(Equipment.values())
                        .filter(one -> fields.containsKey(one.name()))
                        .toList(),
                agency.orElseThrow(),
                turnOver,
                orNull(opens),
                orNull(closes),
                fields.getOrDefault("reason", ""));
    }

    String equipmentNames() {
        return equipment.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static boolean isInOrder(int opens, int closes) {
        return opens < 0 || closes < 0 || opens < closes;
    }

    private static @Nullable Integer orNull(Optional<Integer> slot) {
        return slot.filter(one -> one >= 0).orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static int number(String text, int most) {
        var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        return number <= most ? number : -1;
    }

    /** Minus one for nothing; empty for what is no time of the grid. */
    private static Optional<Integer> slot(String text) {
        if (text.isEmpty()) {
            return Optional.of(-1);
        }
        try {
            var time = LocalTime.parse(text);
            return time.getMinute() % Studio.SLOT_MINUTES == 0 && time.getSecond() == 0
                    ? Optional.of(Studio.slot(time))
                    : Optional.empty();
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
