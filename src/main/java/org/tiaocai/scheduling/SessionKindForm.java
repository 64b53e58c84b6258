package org.tiaocai.scheduling;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Faults;

/** 填写的场次类型: as an administrator typed it, looked at as a whole. @param usual whether the automatic search takes it */
record SessionKindForm(
        String name, RoomKind roomKind, @Nullable Integer minutes, boolean usual, String reason) {

    private static final int LONGEST_NAME = 50;
    private static final int MOST_MINUTES = 480;

    /** @throws Faults field by field */
    static SessionKindForm of(Map<String, String> fields) {
        var name = fields.getOrDefault("name", "");
        var reason = fields.getOrDefault("reason", "");
        var typed = fields.getOrDefault("minutes", "");
        var minutes = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        var room = Arrays.stream(RoomKind.values())
                .filter(one -> one.name().equals(fields.getOrDefault("roomKind", "")))
                .findFirst();
        new Faults.Check()
                .that(
                        !name.isEmpty()
                                && name.length() <= LONGEST_NAME
                                && name.lines().count() == 1,
                        "name",
                        "请填写名称，一行，不超过 " + LONGEST_NAME + " 字")
                .that(room.isPresent(), "roomKind", "请从列表中选择房间种类")
                .that(
                        typed.isEmpty()
                                || (minutes > 0 && minutes <= MOST_MINUTES && minutes % Studio.SLOT_MINUTES == 0),
                        "minutes",
                        "请填写分钟数，" + Studio.SLOT_MINUTES + " 的整倍数，不超过 " + MOST_MINUTES + "；与全院每场时长相同的留空")
                .filled(reason, "reason", "变更原因")
                .refuse();
        return new SessionKindForm(
                name, room.orElseThrow(), typed.isEmpty() ? null : minutes, fields.containsKey("usual"), reason);
    }
}
