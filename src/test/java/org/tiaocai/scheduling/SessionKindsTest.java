package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.Refused;

/** Kinds of sessions as an administrator keeps them, and what the search makes of them. */
@DisplayName("系统管理：场次类型")
class SessionKindsTest extends Studios {

    private static final String PAGE = "/administration/sessions";

    @LocalServerPort
    int port;

    @Autowired
    SessionKinds kinds;

    private Browser administrator;

    @BeforeEach
    void loggedIn() {
        administrator = new Browser(port);
        administrator.logIn("root-admin", Browser.PASSWORD);
        administrator.open("/");
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from session_kind").update();
        kinds.run(new DefaultApplicationArguments());
    }

    @Test
    @DisplayName("首次启动按配置；没有另写时长的，同全院每场时长")
    void first_start() {
        assertThat(kinds.choices(Purpose.HEARING))
                .extracting(SessionKinds.Choice::name)
                .containsExactly("开庭", "线上开庭");
        var booking = booked(mediation("staff:mediator"));
        assertThat(Duration.between(booking.startsAt(), booking.endsAt())).hasMinutes(90);
        assertThat(booking.room().kind()).isEqualTo(RoomKind.MEDIATION);
    }

    @Test
    @DisplayName("新增的前一日选不到，当日起可以选；长度和房间按它；到期次日不再供选择；记入变更记录；别的岗位 403")
    void a_kind_of_its_own() {
        var coordinator = new Browser(port);
        coordinator.logIn("coordinator", Browser.PASSWORD);
        assertThat(coordinator.open(PAGE).statusCode()).isEqualTo(403);
        var fields = kind("name", "简易庭");
        assertThat(post(PAGE + "/new/hearing", fields).statusCode()).isEqualTo(302);
        assertThat(names()).doesNotContain("简易庭");
        bureau.travelTo(MONDAY.plusDays(1));
        assertThat(names()).containsExactly("开庭", "线上开庭", "简易庭");
        var id = kinds.choices(Purpose.HEARING).get(2).id();
        var request = kinds.chosen(hearing("staff:arbitrator"), id);
        var place = bookings.proposals(request, 1).get(0);
        assertThat(place.room().kind()).isEqualTo(RoomKind.HEARING);
        assertThat(Duration.between(place.startsAt(), place.endsAt())).hasMinutes(45);
        assertThat(Duration.between(
                        place.startsAt(),
                        bookings.book(request, place.room().id(), place.startsAt())
                                .endsAt()))
                .hasMinutes(45);
        assertThatThrownBy(() -> kinds.chosen(mediation("staff:mediator"), id))
                .as("开庭的一种不用于调解")
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有这种场次");
        assertThat(words()).contains("开庭场次：新增", "（无）→简易庭，仲裁庭，45分钟，自2026-03-03起");

        fields.put("until", MONDAY.plusDays(2).toString());
        assertThat(post(PAGE + "/" + id, fields).statusCode()).isEqualTo(302);
        bureau.travelTo(MONDAY.plusDays(2));
        assertThat(names()).contains("简易庭");
        bureau.travelTo(MONDAY.plusDays(3));
        assertThat(names()).doesNotContain("简易庭");
        assertThatThrownBy(() -> kinds.chosen(hearing("staff:arbitrator"), id)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("改为自动排期所用：自动排期按它；最后一种不能结束；末日不能早于今天")
    void the_usual_one() {
        var fields = kind("name", "线上调解会");
        fields.put("roomKind", "ONLINE");
        fields.put("minutes", "60");
        fields.put("usual", "true");
        assertThat(post(PAGE + "/online-mediation", fields).statusCode()).isEqualTo(302);
        var booking = booked(mediation("staff:mediator"));
        assertThat(booking.room().kind()).isEqualTo(RoomKind.ONLINE);
        assertThat(Duration.between(booking.startsAt(), booking.endsAt())).hasMinutes(60);
        assertThat(words()).contains("线上调解会，线上庭室，60分钟，自1900-01-01起，改为自动排期所用");

        fields.put("name", "调解会");
        assertThat(post(PAGE + "/online-mediation", fields).body()).contains("已有同名的场次");
        fields.put("until", MONDAY.minusDays(1).toString());
        assertThat(post(PAGE + "/mediation", fields).body()).contains("最后一日不能早于今天");
        fields.put("until", MONDAY.toString());
        assertThat(post(PAGE + "/mediation", fields).statusCode()).isEqualTo(302);
        fields.put("name", "线上调解会");
        assertThat(post(PAGE + "/online-mediation", fields).body()).contains("这是最后一种调解场次");
    }

    @ParameterizedTest
    @DisplayName("填错：说明在哪一项，什么也不写")
    @CsvSource({
        "name, '', 请填写名称",
        "roomKind, GARDEN, 请从列表中选择房间种类",
        "minutes, 0, 15 的整倍数",
        "minutes, 50, 15 的整倍数",
        "minutes, 495, 不超过 480",
        "minutes, 一小时, 15 的整倍数",
        "reason, '', 请填写变更原因",
        "from, '', 请填写自何日起使用",
    })
    void faults(String field, String typed, String fault) {
        var before = kinds.all();
        assertThat(post(PAGE + "/new/hearing", kind(field, typed)).body()).contains(fault);
        assertThat(kinds.all()).isEqualTo(before);
    }

    @Test
    @DisplayName("新增填错退回：填的只在新增的表里，开庭那一种的表仍是开庭；变更填错的只在那一种")
    void a_refused_one_stays_in_its_form() {
        var fields = kind("minutes", "50");
        var page = Jsoup.parse(post(PAGE + "/new/hearing", fields).body());
        assertThat(page.select("form[action$=/new/hearing] [name=name]").val()).isEqualTo("独任庭");
        assertThat(page.select("form[action=" + PAGE + "/hearing] [name=name]").val())
                .isEqualTo("开庭");
        assertThat(page.select("details[open] form")).hasSize(1);
        var changed = Jsoup.parse(post(PAGE + "/hearing", fields).body());
        assertThat(changed.select("form[action=" + PAGE + "/hearing] [name=name]")
                        .val())
                .isEqualTo("独任庭");
        assertThat(changed.select("form[action$=/new/hearing] [name=name]").val())
                .isEmpty();
    }

    @Test
    @DisplayName("不存在的类别和场次 404；最长八小时可以")
    void limits() {
        assertThat(post(PAGE + "/new/garden", kind("name", "某场")).statusCode()).isEqualTo(404);
        assertThat(post(PAGE + "/nowhere", kind("name", "某场")).statusCode()).isEqualTo(404);
        assertThat(post(PAGE + "/new/hearing", kind("minutes", "480")).statusCode())
                .isEqualTo(302);
    }

    private java.util.List<String> names() {
        return kinds.choices(Purpose.HEARING).stream()
                .map(SessionKinds.Choice::name)
                .toList();
    }

    private static Map<String, String> kind(String field, @Nullable String typed) {
        var fields = new HashMap<>(Map.of(
                "name", "独任庭",
                "roomKind", "HEARING",
                "minutes", "45",
                "from", MONDAY.plusDays(1).toString(),
                "reason", "另有需要"));
        fields.put(field, typed == null ? "" : typed);
        return fields;
    }

    private java.net.http.HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", administrator.token());
        return administrator.submit(path, form);
    }

    private String words() {
        return administrator.open(PAGE).body().replaceAll("(?s)<script.*?</script>|<[^>]+>|\\s+", "");
    }
}
