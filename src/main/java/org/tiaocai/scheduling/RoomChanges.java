package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Refused;

/** 房间变更: an administrator opens rooms, changes them and takes them out of use; where somebody sits stays open. */
@Component
@Transactional
class RoomChanges {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final int NAMED = 10;

    private final JdbcClient jdbc;
    private final Rooms rooms;
    private final BookingRows bookings;
    private final Unavailabilities away;
    private final SettingJournal journal;
    private final Clock clock;

    RoomChanges(
            JdbcClient jdbc,
            Rooms rooms,
            BookingRows bookings,
            Unavailabilities away,
            SettingJournal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.bookings = bookings;
        this.away = away;
        this.journal = journal;
        this.clock = clock;
    }

    /** 新增房间. */
    void open(RoomForm form) {
        refuseSameName(form.name(), "");
        var ordinal = jdbc.sql("select coalesce(max(ordinal), 0) + 1 from room")
                .query(Integer.class)
                .single();
        try {
            jdbc.sql("""
                            insert into room (id, ordinal, name, place, site, kind, capacity, equipment, agency,
                                turn_over_minutes, opens_slot, closes_slot, in_use)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)""")
                    .params(Stream.concat(Stream.of("room-" + ordinal, ordinal), values(form))
                            .toList())
                    .update();
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new Refused("刚刚由他人新增了一个房间，请核对后再保存");
        }
        journal.write(SettingJournal.Area.ROOMS, "新增房间：" + form.name(), null, words(form), form.reason());
    }

    /** What changes holds for bookings from now on; those that stand keep their place. */
    void change(String id, RoomForm form) {
        var before = rooms.get(id);
        refuseSameName(form.name(), id);
        jdbc.sql("""
                        update room set name = ?, place = ?, site = ?, kind = ?, capacity = ?, equipment = ?, agency = ?,
                            turn_over_minutes = ?, opens_slot = ?, closes_slot = ? where id = ?""")
                .params(Stream.concat(values(form), Stream.of(id)).toList())
                .update();
        if (!words(before).equals(words(form))) {
            journal.write(SettingJournal.Area.ROOMS, "房间：" + before.name(), words(before), words(form), form.reason());
        }
    }

    /**
     * 停用, until a day or until further notice.
     *
     * @throws Refused with the sessions that stand in the way
     */
    void close(String id, Map<String, String> fields) {
        var room = rooms.get(id);
        var reason = fields.getOrDefault("reason", "");
        var from = IncomingDay.of("from", fields.getOrDefault("from", ""));
        var until = IncomingDay.of("until", fields.getOrDefault("until", ""));
        var last = until == null ? IncomingDay.LAST : until;
        new Faults.Check()
                .that(from != null && !from.isBefore(LocalDate.now(clock)), "from", "请填写停用的第一日，不早于今天")
                .that(from == null || !last.isBefore(from), "until", "停用的最后一日不能早于第一日")
                .filled(reason, "reason", "停用的原因")
                .refuse();
        var first = Objects.requireNonNull(from);
        var standing = standing(room, first, last);
        if (!standing.isEmpty()) {
            throw new Refused(room.name() + "在这段时间还有 " + standing.size() + " 场排期，请先在排期日历改期或者换房间："
                    + standing.stream().limit(NAMED).collect(Collectors.joining("；"))
                    + (standing.size() > NAMED ? " 等" : ""));
        }
        away.enter(Rooms.key(room), Unavailability.Kind.ROOM_CLOSED, first, last, reason);
        journal.write(SettingJournal.Area.ROOMS, "房间停用：" + room.name(), null, span(first, last), reason);
    }

    /** 提前恢复: the room is open again from today on. */
    void reopen(String id, long closure) {
        var room = rooms.get(id);
        var one = closures(room).stream()
                .filter(found -> found.id() == closure)
                .findFirst()
                .orElseThrow(() -> new Refused("没有这次停用，或者已经恢复"));
        away.remove(one.id());
        journal.write(
                SettingJournal.Area.ROOMS, "房间恢复使用：" + room.name(), span(one.fromDay(), one.toDay()), "自即日起恢复", null);
    }

    /** Those of today and to come. */
    @Transactional(readOnly = true)
    List<Unavailability> closures(Room room) {
        return away.of(List.of(Rooms.key(room)), LocalDate.now(clock), IncomingDay.LAST).stream()
                .filter(one -> one.kind() == Unavailability.Kind.ROOM_CLOSED)
                .toList();
    }

    static String span(LocalDate from, LocalDate until) {
        return "自 " + from + (until.isBefore(IncomingDay.LAST) ? " 至 " + until : " 起，至另行通知");
    }

    private List<String> standing(Room room, LocalDate from, LocalDate until) {
        return bookings.between(from, until).stream()
                .filter(one -> one.room().id().equals(room.id()))
                .filter(one -> one.status() == Booking.Status.CONFIRMED || one.status() == Booking.Status.HELD)
                .map(one -> one.startsAt().format(WHEN) + " " + one.purpose().label() + " "
                        + one.number().value())
                .toList();
    }

    private void refuseSameName(String name, String own) {
        if (rooms.all().stream()
                .anyMatch(one -> one.name().equals(name) && !one.id().equals(own))) {
            throw Faults.of("name", "已有同名的房间，请另取名称");
        }
    }

    private static Stream<@Nullable Object> values(RoomForm form) {
        return Stream.of(
                form.name(),
                form.place(),
                form.site(),
                form.kind().name(),
                form.capacity(),
                form.equipmentNames(),
                form.agency().name(),
                form.turnOverMinutes(),
                form.opensSlot(),
                form.closesSlot());
    }

    private static String words(RoomForm form) {
        return words(new Room(
                "",
                form.name(),
                form.place(),
                form.site(),
                form.kind(),
                form.capacity(),
                java.util.Set.copyOf(form.equipment()),
                form.agency(),
                form.turnOverMinutes(),
                form.opensSlot(),
                form.closesSlot()));
    }

    private static String words(Room room) {
        return room.name() + "，" + room.place() + "，" + RoomForm.SITES.getOrDefault(room.site(), room.site()) + "，"
                + room.kind().label() + "，" + room.capacity() + " 人，"
                + room.equipment().stream().sorted().map(Equipment::label).collect(Collectors.joining("、", "设备：", "，"))
                + room.agency().label() + "，整理 " + room.turnOverMinutes() + " 分钟，开放 "
                + (room.opens() == null ? "同作息" : room.opens()) + "–" + (room.closes() == null ? "同作息" : room.closes());
    }
}
