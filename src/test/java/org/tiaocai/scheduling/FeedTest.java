package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.tiaocai.delivery.Notice;
import org.tiaocai.delivery.NoticeAttachment;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.delivery.NoticeStatus;

@DisplayName("日历订阅和邀请，由另一个程序读回")
class FeedTest extends Studios {

    @Autowired
    TestRestTemplate rest;

    @Autowired
    Moves moves;

    @Autowired
    List<NoticeAttachment> attachments;

    @Test
    @DisplayName("改期：同一 UID，SEQUENCE 加一，时间是新的；取消：状态为已取消；没有姓名")
    void a_feed_follows_its_bookings() throws Exception {
        var booking = booked(mediation("staff:mediator", "person:a"));
        var path = made("mediator", "mine").path("path").asText();
        var before = event(path, booking);
        assertThat(before.getSummary().getValue()).isEqualTo("调解 " + number);
        assertThat(before.getLocation().getValue()).contains("联合调解室");
        assertThat(OffsetDateTime.parse(start(before)).toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-03-03T09:00:00+08:00").toInstant());

        moves.move(booking.id(), "joint-room-2", MONDAY.plusDays(3).atTime(14, 0), "当事人出差");
        var after = event(path, booking);
        assertThat(after.getUid().orElseThrow()).isEqualTo(before.getUid().orElseThrow());
        assertThat(sequence(after)).isEqualTo(sequence(before) + 1);
        assertThat(start(after)).isEqualTo("2026-03-05T06:00:00Z");

        bookings.cancel(booking.id());
        assertThat(event(path, booking).getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(rest.getForObject(path, String.class)).doesNotContain("欧阳试样", "虚构样例", "person:", "mediator");
    }

    @Test
    @DisplayName("房间的订阅；停用的和猜的链接都打不开；超过七十五个字节折行")
    void tokens_are_the_key() throws Exception {
        var booking = booked(mediation("staff:union"));
        var path = made("coordinator", booking.room().id()).path("path").asText();
        var text = rest.getForObject(path, String.class);
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(event(path, booking)).isNotNull();
        assertThat(rest.getForEntity("/feeds/guessed.ics", String.class).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        var coordinator = rest.withBasicAuth("coordinator", "a-long-enough-secret");
        var mine = coordinator.getForObject("/api/v1/calendar/feeds", JsonNode.class);
        coordinator.delete(
                "/api/v1/calendar/feeds/" + mine.get(mine.size() - 1).get("id").asLong());
        assertThat(rest.getForEntity(path, String.class).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(jdbc.sql("select count(*) from calendar_feed where token_hash = ?")
                        .param(path.substring("/feeds/".length()).replace(".ics", ""))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("通知带邀请附件；取消后的附件是 METHOD:CANCEL；与排期无关的通知没有附件")
    void invitations_come_with_notices() throws Exception {
        var booking = booked(mediation("staff:mediator"));
        assertThat(method(attached("booking-" + booking.id()))).isEqualTo("PUBLISH");
        bookings.cancel(booking.id());
        var cancelled = attached("booking-" + booking.id() + "-1");
        assertThat(method(cancelled)).isEqualTo("CANCEL");
        assertThat(attachments.get(0).to(notice("mediation-7"))).isEmpty();
    }

    private JsonNode made(String user, String of) {
        return rest.withBasicAuth(user, "a-long-enough-secret")
                .postForObject("/api/v1/calendar/feeds", Map.of("of", of), JsonNode.class);
    }

    private VEvent event(String path, Booking booking) throws Exception {
        var calendar = parsed(rest.getForObject(path, String.class));
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(one -> one.getUid().orElseThrow().getValue().startsWith("booking-" + booking.id() + "@"))
                .findFirst()
                .orElseThrow();
    }

    private Calendar attached(String occasion) throws Exception {
        return parsed(attachments.get(0).to(notice(occasion)).orElseThrow().content());
    }

    private Notice notice(String occasion) {
        return new Notice(
                1,
                number,
                NoticeKind.INVITATION,
                occasion,
                "party:1",
                "",
                null,
                null,
                "",
                "",
                null,
                OffsetDateTime.parse("2026-03-02T10:00:00+08:00"),
                NoticeStatus.PENDING,
                0,
                null,
                null,
                null,
                null);
    }

    private static Calendar parsed(String text) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private static String method(Calendar calendar) {
        return calendar.getProperty("METHOD").orElseThrow().getValue();
    }

    private static String start(VEvent event) {
        return event.getProperty("DTSTART")
                .orElseThrow()
                .getValue()
                .replaceFirst("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})Z", "$1-$2-$3T$4:$5:$6Z");
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getSequenceNo();
    }
}
