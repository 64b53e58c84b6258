package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.tiaocai.delivery.Notice;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.delivery.NoticeStatus;
import org.tiaocai.shared.RegistrationNumber;

@OnPostgres
@DisplayName("当事人有电子邮箱：办案人员的每一步照常办理，通知由邮件送出")
class NoticesByMailStoryTest extends MediationStory {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);
    private static final PostOffice POST = PostOffice.open();

    @Autowired
    TestRestTemplate web;

    @AfterEach
    void thePostOfficeIsOpen() {
        POST.comesBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "head"})
    @DisplayName("改期：经手人没有启动通知流程的权限，也照常改，双方收到邮件")
    void a_move_is_mailed(String arranger) {
        var number = awaitingSession();
        assertThat(move(arranger, number)).isEqualTo(HttpStatus.NO_CONTENT);
        bureau.runDueJobs();
        assertThat(moved(number)).extracting(Notice::status).containsOnly(NoticeStatus.SENT);
        assertThat(POST.recipients(number)).contains("worker@example.com", "employer@example.com");
    }

    @Test
    @DisplayName("邮件服务器不通：改期照常，案件照常办理，最后转协调员另行告知")
    void a_dead_mail_server_stops_nobody() {
        var number = awaitingSession();
        bureau.runDueJobs();
        POST.dies();
        assertThat(move("coordinator", number)).isEqualTo(HttpStatus.NO_CONTENT);
        bureau.runDueJobs();
        assertThat(moved(number)).extracting(Notice::status).containsOnly(NoticeStatus.PENDING);
        bureau.travelTo(NEXT_MONDAY.atTime(14, 0));
        hold(number, "AGREED", NEXT_MONDAY);
        bureau.travelTo(NEXT_MONDAY.atTime(14, 30));
        bureau.travelTo(NEXT_MONDAY.atTime(15, 0));
        assertThat(moved(number)).extracting(Notice::status).containsOnly(NoticeStatus.UNDELIVERED);
        bureau.completeAll(
                "coordinator",
                number,
                "handleUndeliveredNotice",
                Map.of(),
                Map.of("handling", "PHONED", "handledOn", NEXT_MONDAY.toString()));
        assertThat(bureau.waiting(number)).containsExactly("draftAgreement");
    }

    @Test
    @DisplayName("邮件服务器恢复：到时重试送出，不转人工")
    void it_comes_back() {
        var number = awaitingSession();
        bureau.runDueJobs();
        POST.dies();
        move("coordinator", number);
        bureau.runDueJobs();
        POST.comesBack();
        bureau.travelTo(MONDAY.atTime(10, 10));
        assertThat(moved(number)).extracting(Notice::status).containsOnly(NoticeStatus.SENT);
        assertThat(bureau.waiting(number)).doesNotContain("handleUndeliveredNotice");
    }

    private HttpStatusCode move(String arranger, String number) {
        var booking = bookings.of(RegistrationNumber.of(number)).get(0).id();
        return web.withBasicAuth(arranger, "a-long-enough-secret")
                .postForEntity(
                        "/api/v1/calendar/bookings/" + booking + "/move",
                        Map.of(
                                "room", "joint-room-2",
                                "startsAt", NEXT_MONDAY.atTime(14, 0).toString(),
                                "reason", "被申请人出差"),
                        String.class)
                .getStatusCode();
    }

    private List<Notice> moved(String number) {
        return notices.of(RegistrationNumber.of(number)).stream()
                .filter(notice -> notice.kind() == NoticeKind.RESCHEDULED)
                .toList();
    }
}
