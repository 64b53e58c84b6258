package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.house.HouseSettings;
import org.tiaocai.platform.Browser;
import org.tiaocai.story.OnPostgres;

/** Rooms and hours as an administrator keeps them, and what the search makes of them. */
@OnPostgres
@DisplayName("系统管理：房间和作息")
class RoomsPageTest extends Studios {

    private static final String ROOM = "joint-room-1";

    @LocalServerPort
    int port;

    @Autowired
    HouseSettings house;

    @Autowired
    Rooms rooms;

    private Browser administrator;

    @BeforeEach
    void loggedIn() {
        administrator = new Browser(port);
        administrator.logIn("root-admin", Browser.PASSWORD);
        administrator.open("/");
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from unavailability").update();
        jdbc.sql("delete from duty_shift").update();
        jdbc.sql("delete from room where id like 'room-%'").update();
        jdbc.sql("delete from house_setting where entered_by <> 'system'").update();
        house.refresh();
    }

    @Test
    @DisplayName("新增房间：马上可以排期；同名、填错的不能保存；别的岗位 403")
    void a_new_room() {
        var coordinator = new Browser(port);
        coordinator.logIn("coordinator", Browser.PASSWORD);
        assertThat(coordinator.open("/administration/rooms").statusCode()).isEqualTo(403);
        assertThat(post("/administration/rooms", room("name", "第五调解室")).statusCode())
                .isEqualTo(302);
        var opened = rooms.all().stream()
                .filter(one -> one.name().equals("第五调解室"))
                .findFirst()
                .orElseThrow();
        assertThat(opened.capacity()).isEqualTo(12);
        assertThat(bookings.book(
                                mediation("staff:mediator"),
                                opened.id(),
                                MONDAY.plusDays(2).atTime(9, 0))
                        .room())
                .isEqualTo(opened);
        assertThat(post("/administration/rooms", room("name", "第五调解室")).body()).contains("已有同名的房间");
        assertThat(words()).contains("新增房间：第五调解室", "（无）→第五调解室，二楼");
        jdbc.sql("delete from booked_slot").update();
        jdbc.sql("update booking set room = 'joint-room-1' where room like 'room-%'")
                .update();
    }

    @ParameterizedTest
    @DisplayName("房间填错：说明在哪一项")
    @CsvSource({
        "name, '', 请填写房间名称",
        "capacity, 0, 请填写容纳人数",
        "capacity, 五百零一, 请填写容纳人数",
        "capacity, 501, 请填写容纳人数",
        "kind, GARDEN, 请从列表中选择种类",
        "site, moon, 请从列表中选择所在地",
        "opens, 09:07, 按 15 分钟一格",
        "closes, 08:00, 应当晚于",
        "reason, '', 请填写变更原因",
    })
    void a_faulty_room(String field, String typed, String fault) {
        var before = rooms.all();
        var fields = room(field, typed);
        fields.putIfAbsent("opens", "09:00");
        assertThat(post("/administration/rooms", fields).body()).contains(fault);
        assertThat(rooms.all()).isEqualTo(before);
    }

    @Test
    @DisplayName("停用：这段时间已有排期的不能停，列出场次；改期后可以停；停用的首日和末日都不能排，前一日和后一日可以；恢复后又可以")
    void out_of_service() {
        var request = mediation("staff:mediator");
        var day = MONDAY.plusDays(2);
        var booked = bookings.book(request, ROOM, day.atTime(9, 0));
        assertThat(close(day.plusDays(-1), day.plusDays(1))).contains("还有1场排期", "3月4日09:00调解" + number.value());
        bookings.cancel(booked.id());
        assertThat(close(day, day.plusDays(1))).isEmpty();
        for (var closed = day; !closed.isAfter(day.plusDays(1)); closed = closed.plusDays(1)) {
            var start = closed.atTime(9, 0);
            assertThatThrownBy(() -> bookings.book(request, ROOM, start)).hasMessageContaining("这一时段停用");
        }
        bookings.cancel(
                bookings.book(request, ROOM, day.minusDays(1).atTime(9, 0)).id());
        bookings.cancel(
                bookings.book(request, ROOM, day.plusDays(2).atTime(9, 0)).id());
        assertThat(words()).contains("停用自2026-03-04周三至2026-03-05周四，装修");
        var closure =
                jdbc.sql("select max(id) from unavailability").query(Long.class).single();
        post("/administration/rooms/" + ROOM + "/closures/" + closure + "/end", Map.of());
        bookings.cancel(bookings.book(request, ROOM, day.atTime(9, 0)).id());
        assertThat(words()).contains("房间恢复使用");
    }

    @Test
    @DisplayName("不填末日的停用至另行通知；过去的首日、倒置的末日不能保存")
    void until_further_notice() {
        assertThat(close(MONDAY.minusDays(1), MONDAY)).contains("不早于今天");
        assertThat(close(MONDAY.plusDays(2), MONDAY.plusDays(1))).contains("不能早于第一日");
        assertThat(close(MONDAY, null)).isEmpty();
        assertThat(words()).contains("自2026-03-02周一起，至另行通知").doesNotContain("2199");
    }

    @Test
    @DisplayName("房间自己的开放时间：正好在内的可以排，早一格、晚一格不行")
    void hours_of_a_room() {
        var fields = room("id", ROOM);
        fields.put("name", rooms.get(ROOM).name());
        fields.put("opens", "14:00");
        fields.put("closes", "15:30");
        assertThat(post("/administration/rooms", fields).statusCode()).isEqualTo(302);
        var request = mediation("staff:mediator");
        bookings.cancel(
                bookings.book(request, ROOM, MONDAY.plusDays(2).atTime(14, 0)).id());
        for (var time : new LocalTime[] {LocalTime.of(13, 45), LocalTime.of(14, 15)}) {
            assertThatThrownBy(() ->
                            bookings.book(request, ROOM, MONDAY.plusDays(2).atTime(time)))
                    .hasMessageContaining("开放时间是 14:00–15:30");
        }
        jdbc.sql(
                        "update room set opens_slot = null, closes_slot = null, capacity = 8, place = '区劳动人事争议联合调解工作室 201' where id = ?")
                .param(ROOM)
                .update();
    }

    @Test
    @DisplayName("作息变更：前一日按旧作息，当日起按新作息；每场时长也可以改")
    void hours_of_the_house() {
        var from = MONDAY.plusDays(3);
        var fields = new HashMap<String, String>(Map.of(
                "OPENS",
                "10:00",
                "LUNCH_FROM",
                "12:00",
                "LUNCH_TO",
                "13:30",
                "CLOSES",
                "17:30",
                "EVENING_FROM",
                "18:00",
                "EVENING_TO",
                "20:30",
                "SESSION_MINUTES",
                "90",
                "TRAVEL_MINUTES",
                "30"));
        fields.putAll(Map.of("from", from.toString(), "reason", "冬季作息", "seen", newest()));
        assertThat(post("/administration/house/hours", fields).statusCode()).isEqualTo(302);
        var request = mediation("staff:mediator");
        bookings.cancel(
                bookings.book(request, ROOM, from.minusDays(1).atTime(9, 0)).id());
        assertThatThrownBy(() -> bookings.book(request, ROOM, from.atTime(9, 45)))
                .hasMessageContaining("上午 10:00–12:00");
        bookings.cancel(bookings.book(request, ROOM, from.atTime(10, 0)).id());
        fields.putAll(Map.of("from", MONDAY.toString(), "SESSION_MINUTES", "60", "seen", newest()));
        post("/administration/house/hours", fields);
        assertThat(bookings.proposals(request, 1).get(0).slots()).isEqualTo(4);
    }

    @Test
    @DisplayName("值班表：自某日起只排值班的场次，前一日不受影响；不勾任何场次的恢复为都可以排；记入变更记录")
    void a_roster() {
        var from = MONDAY.plusDays(7);
        var path = "/administration/rosters/mediator";
        assertThat(post(path, Map.of("from", "", "reason", "轮值")).body()).contains("请填写自何日起适用");
        assertThat(post("/administration/rosters/nobody", Map.of("from", from.toString(), "reason", "轮值"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("/administration/rooms/nowhere/closures", Map.of("from", from.toString(), "reason", "装修"))
                        .statusCode())
                .isEqualTo(404);
        post(path, Map.of("from", from.toString(), "reason", "轮值", "3.AFTERNOON", "true"));
        var before = new BookingRequest(
                number,
                Purpose.MEDIATION_SESSION,
                java.util.Set.of("staff:mediator"),
                from.minusDays(3),
                from.minusDays(3),
                null);
        assertThat(bookings.proposals(before, 1)).hasSize(1);
        var after = new BookingRequest(
                number, Purpose.MEDIATION_SESSION, java.util.Set.of("staff:mediator"), from, from.plusDays(4), null);
        assertThat(bookings.proposals(after, 20))
                .isNotEmpty()
                .allMatch(one -> one.startsAt().toLocalDate().equals(from.plusDays(2))
                        && one.startsAt().getHour() >= 13);
        assertThat(administrator.open("/administration/rosters").body().replaceAll("<[^>]+>|\\s+", ""))
                .contains("自2026-03-09周一起：周三下午", "开放时间都可以排→周三下午；原因：轮值");
        post(path, Map.of("from", from.toString(), "reason", "恢复"));
        assertThat(bookings.proposals(after, 1).get(0).startsAt().toLocalDate()).isEqualTo(from);
    }

    private String newest() {
        return String.valueOf(
                jdbc.sql("select max(id) from house_setting").query(Long.class).single());
    }

    /** @return the refusal; nothing when the room is closed */
    private String close(LocalDate from, @Nullable LocalDate until) {
        var answer = post(
                "/administration/rooms/" + ROOM + "/closures",
                Map.of("from", from.toString(), "until", until == null ? "" : until.toString(), "reason", "装修"));
        return answer.statusCode() == 302 ? "" : answer.body().replaceAll("<[^>]+>|\\s+", "");
    }

    private Map<String, String> room(String field, String value) {
        var fields = new HashMap<>(Map.of(
                "name",
                "新房间",
                "place",
                "二楼",
                "site",
                "studio",
                "kind",
                "MEDIATION",
                "agency",
                "STUDIO",
                "capacity",
                "12",
                "turnOver",
                "0",
                "reason",
                "测试"));
        fields.put(field, value);
        return fields;
    }

    private java.net.http.HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", administrator.token());
        return administrator.submit(path, form);
    }

    private String words() {
        return administrator.open("/administration/rooms").body().replaceAll("<[^>]+>|\\s+", "");
    }
}
