package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;
import org.tiaocai.story.OnPostgres;

@OnPostgres
@DisplayName("排期日历接口")
class CalendarTest extends Studios {

    private static final String SECRET = "a-long-enough-secret";

    @Autowired
    TestRestTemplate rest;

    @LocalServerPort
    int port;

    @BeforeEach
    void outsider() {
        bureau.colleague("court-judge", Groups.COURT);
    }

    @Test
    @DisplayName("按日期列出房间、人员和排期；能看全文的写当事人全名，只能看概况的隐去名字，没有证件号码")
    void the_week_shows_who_as_the_reader_may_know() {
        var booking = booked(mediation("staff:mediator", "person:a"));
        var week = get("mediator", "?from=2026-03-02&to=2026-03-08").getBody();
        assertThat(week.at("/rooms")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(week.toString()).contains(number.value(), "某mediator").doesNotContain("欧阳试样", "person:");
        assertThat(week.at("/events").findValuesAsText("id")).contains(String.valueOf(booking.id()));
        assertThat(week.at("/events/0/parties").asText()).contains(" 诉 ");
        var whole = get("registrar", "?from=2026-03-02&to=2026-03-08").getBody().at("/events/0");
        assertThat(whole.path("parties").asText()).isEqualTo("欧阳试样 诉 虚构样例机械有限公司");
        assertThat(whole.path("purpose").asText() + whole.path("roomName").asText() + whole.path("startsAt"))
                .contains("调解", "室", "2026-03-0");
    }

    @Test
    @DisplayName("改期要写原因；被占用时回 409 和三个建议；院外单位看不到，普通人员改不了")
    void moving_over_the_api() {
        var booking = booked(mediation("staff:mediator"));
        var other = booked(mediation("staff:mediator"));
        var path = "/bookings/" + booking.id() + "/move";
        var free = Map.of("room", "joint-room-1", "startsAt", "2026-03-04T09:00", "reason", "当事人申请");
        var taken = Map.of("room", "joint-room-2", "startsAt", other.startsAt().toString(), "reason", "当事人申请");

        assertThat(post("mediator", path, free).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(get("court-judge", "?from=2026-03-02&to=2026-03-08").getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        var lost = post("coordinator", path, taken);
        assertThat(lost.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(lost.getBody().at("/proposals")).hasSize(3);
        assertThat(post(
                                "coordinator",
                                path,
                                Map.of("room", "joint-room-1", "startsAt", "2026-03-04T09:00", "reason", " "))
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(post("coordinator", path, free).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(bookings.find(booking.id()).orElseThrow().startsAt())
                .isEqualTo(MONDAY.plusDays(2).atTime(9, 0));
    }

    @Test
    @DisplayName("登记请假：有人可换的换人，没有的列出来；建议的时段避开请假")
    void an_absence_is_covered() {
        bureau.colleague("mediator2", Groups.MEDIATOR_HRSS);
        booked(mediation("staff:mediator"));
        var alone = booked(mediation("staff:union"));
        var leave = Map.of("person", "union", "from", "2026-03-03", "to", "2026-03-04", "reason", "病假");
        var answer = post("coordinator", "/absences", leave);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        var uncovered = answer.getBody();
        assertThat(uncovered.findValuesAsText("substitute")).containsExactly("");
        var alternatives =
                get("coordinator", "/bookings/" + alone.id() + "/alternatives").getBody();
        assertThat(alternatives.at("/proposals/0/startsAt").asText()).startsWith("2026-03-05");
        assertThat(alternatives.at("/nearer").toString()).contains("请假");
    }

    @Test
    @DisplayName("登记请假：替换办不成的，请假也不登记")
    void an_absence_is_entered_whole_or_not_at_all() {
        bureau.colleague("mediator2", Groups.MEDIATOR_HRSS);
        booked(mediation("staff:mediator"));
        var before = unavailable();
        var leave = Map.of("person", "mediator", "from", "2026-03-03", "to", "2026-03-04", "reason", Protest.REASON);
        var refused = post("coordinator", "/absences", leave);
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.getBody().toString()).contains(Protest.WORDS);
        assertThat(unavailable()).isEqualTo(before);
    }

    @Test
    @DisplayName("请假可以登记给调解员、仲裁员、记录人员，不论近日有没有场次；暂停登录的注明，别的岗位不列")
    void leave_is_for_whoever_sits() {
        bureau.colleague("clerk", Groups.CLERK);
        jdbc.sql("update account set state = 'SUSPENDED' where id = 'union'").update();
        try {
            var people = calendar().select("#absence-form [name=person] option");
            assertThat(people.eachAttr("value"))
                    .contains("", "mediator", "union", "arbitrator", "clerk")
                    .doesNotContain("registrar", "court-judge", "seal")
                    .doesNotHaveDuplicates();
            assertThat(people.eachText()).contains("某union（调解员（工会），已暂停）", "某clerk（记录人员）");
            booked(mediation("staff:union"));
            var leave = Map.of("person", "union", "from", "2026-03-03", "to", "2026-03-04", "reason", "停职");
            assertThat(post("coordinator", "/absences", leave).getStatusCode()).isEqualTo(HttpStatus.OK);
        } finally {
            jdbc.sql("update account set state = 'OPEN' where id = 'union'").update();
        }
    }

    @Test
    @DisplayName("销假：没有开始的全部取消；已经开始的，到昨天为止；只能办一次，由安排排期的人办")
    void leave_is_withdrawn() {
        var later = leave("union", "2026-03-03", "2026-03-05");
        assertThat(calendar().select("#leaves li").eachText())
                .singleElement()
                .asString()
                .contains("某union", "2026-03-03 周二 至 2026-03-05 周四", "病假");
        assertThat(end("mediator", later).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(end("coordinator", later).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(unavailable()).isZero();
        assertThat(end("coordinator", later).getBody().toString()).contains("已经销假");

        var begun = leave("union", "2026-03-03", "2026-03-05");
        bureau.travelTo(MONDAY.plusDays(2));
        assertThat(end("coordinator", begun).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(jdbc.sql("select to_day from unavailability")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(MONDAY.plusDays(1));
        assertThat(calendar().select("#leaves li").text()).contains("没有请假");
        var today = leave("union", "2026-03-04", "2026-03-04");
        assertThat(end("coordinator", today).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(unavailable()).isOne();
        assertThat(jdbc.sql("select max(detail) from journal where title = '销假'")
                        .query(String.class)
                        .single())
                .contains("某union", "2026-03-04 周三");
    }

    private long leave(String person, String from, String to) {
        post("coordinator", "/absences", Map.of("person", person, "from", from, "to", to, "reason", "病假"));
        return jdbc.sql("select max(id) from unavailability").query(Long.class).single();
    }

    private ResponseEntity<JsonNode> end(String user, long leave) {
        return post(user, "/absences/" + leave + "/end", Map.of());
    }

    private Document calendar() {
        var browser = new Browser(port);
        browser.logIn("coordinator", SECRET);
        return Jsoup.parse(browser.open("/calendar").body());
    }

    private long unavailable() {
        return jdbc.sql("select count(*) from unavailability").query(Long.class).single();
    }

    private ResponseEntity<JsonNode> get(String user, String path) {
        return rest.withBasicAuth(user, SECRET).getForEntity("/api/v1/calendar" + path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String user, String path, Map<String, ?> content) {
        return rest.withBasicAuth(user, SECRET).postForEntity("/api/v1/calendar" + path, content, JsonNode.class);
    }
}
