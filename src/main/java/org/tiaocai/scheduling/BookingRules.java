package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** What a time chosen by hand must keep to; the wishes of parties bind only the automatic search. */
@Component
record BookingRules(
        Studio studio,
        WorkingHours working,
        Sittings sittings,
        ReckonerInForce reckoner,
        Unavailabilities away,
        Actor people,
        Clock clock) {

    void check(BookingRequest request, LocalDateTime start) {
        var what = request.purpose().label();
        var day = start.toLocalDate();
        if (start.isBefore(LocalDateTime.now(clock))) {
            throw new Refused(what + "时间（" + day + "）已经过去，请选择今后的时间");
        }
        if (!sittings.any(day, request.needs().sessions())) {
            throw new Refused(day + " 不是工作日（" + reckoner.calendar().kindOf(day).label() + "），请另选一天");
        }
        if (day.isBefore(request.notBefore())) {
            throw new Refused(what + "不能早于 " + request.notBefore() + "（须给当事人留出法定的通知时间），请另选一天");
        }
        if (day.isAfter(request.notAfter())) {
            throw new Refused(what + "应当在 " + request.notAfter() + " 前进行（期限届满日），请另选一天，或者依法延长期限");
        }
        if (start.getMinute() % Studio.SLOT_MINUTES != 0 || start.getSecond() != 0) {
            throw new Refused("开始时间请按 " + Studio.SLOT_MINUTES + " 分钟一格选择，例如 09:00、09:15");
        }
        var slot = Studio.slot(start.toLocalTime());
        var length = studio.slotsOf(request.needs());
        if (sittings.of(day, slot, length)
                .filter(request.needs().sessions()::contains)
                .isEmpty()) {
            var hours = working.on(day);
            throw new Refused("请在" + sessions(request) + "内排期（上午 " + hours.opens() + "–" + hours.lunchFrom() + "，下午 "
                    + hours.lunchTo() + "–" + hours.closes() + "，每场 " + length * Studio.SLOT_MINUTES + " 分钟）");
        }
        refuseAbsent(request, start, slot, length);
    }

    /** @throws Refused when the room is out of use then, or not open for so long */
    void checkRoom(Room room, LocalDateTime start, int length) {
        var day = start.toLocalDate();
        var slot = Studio.slot(start.toLocalTime());
        if (!room.isOpen(slot, length)) {
            throw new Refused(
                    room.name() + "的开放时间是 " + words(room.opens()) + "–" + words(room.closes()) + "，请另选时间或者房间");
        }
        if (away.of(List.of(Rooms.key(room)), day, day).stream().anyMatch(one -> one.meets(day, slot, length))) {
            throw new Refused(room.name() + "这一时段停用，请另选时间或者房间");
        }
    }

    private static String words(@Nullable LocalTime time) {
        return time == null ? "（不限）" : time.toString();
    }

    private void refuseAbsent(BookingRequest request, LocalDateTime start, int slot, int length) {
        var day = start.toLocalDate();
        var staff = request.resources().stream()
                .filter(one -> one.startsWith("staff:"))
                .toList();
        away.of(staff, day, day).stream()
                .filter(one -> one.meets(day, slot, length))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused(people.nameOf(one.resource().substring("staff:".length())) + "这一时段不能出席（"
                            + one.kind().label() + "），请另选时间或者换人");
                });
    }

    private static String sessions(BookingRequest request) {
        return request.needs().sessions().equals(SessionType.usual())
                ? "工作时间"
                : request.needs().sessions().stream()
                        .sorted()
                        .map(SessionType::label)
                        .collect(Collectors.joining("、"));
    }
}
