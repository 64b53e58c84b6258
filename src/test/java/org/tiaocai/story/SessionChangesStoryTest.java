package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;
import org.tiaocai.scheduling.Moves;
import org.tiaocai.scheduling.Substitutions;
import org.tiaocai.shared.RegistrationNumber;

@OnPostgres
@DisplayName("调解会改期和换人，流程跟着走")
class SessionChangesStoryTest extends MediationStory {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    @Autowired
    Moves moves;

    @Autowired
    Substitutions substitutions;

    @Autowired
    TestRestTemplate web;

    @BeforeEach
    void onlyThisStory() {
        tables.sql("update booking set status = 'CANCELLED' where status in ('HELD', 'CONFIRMED')")
                .update();
    }

    @Test
    @DisplayName("改期：任务的到期日、会前提醒和通知都按新的时间")
    void a_moved_session_is_held_on_its_new_day() {
        var number = awaitingSession();
        var booking = bookings.of(RegistrationNumber.of(number)).get(0);
        moves.move(booking.id(), "joint-room-2", NEXT_MONDAY.atTime(14, 0), "被申请人出差");
        assertThat(bureau.waiting(number, "holdSession").getDueDate()).isInSameDayAs("2026-03-09");
        assertThat(notices.of(RegistrationNumber.of(number)))
                .filteredOn(notice -> notice.kind().name().equals("RESCHEDULED"))
                .hasSize(2)
                .allMatch(notice -> notice.body().contains("2026年3月9日 14:00"));
        bureau.travelTo(LocalDate.of(2026, 3, 5));
        assertThat(notices.of(RegistrationNumber.of(number)))
                .noneMatch(notice -> notice.kind().name().equals("REMINDER"));
        bureau.travelTo(LocalDate.of(2026, 3, 6));
        assertThat(notices.of(RegistrationNumber.of(number)))
                .anyMatch(notice -> notice.kind().name().equals("REMINDER"));
        bureau.travelTo(NEXT_MONDAY);
        hold(number, "AGREED", NEXT_MONDAY);
        assertThat(bureau.waiting(number)).containsExactly("draftAgreement");
    }

    @Test
    @DisplayName("换人：替换的调解员办理，原调解员的待办中不再有")
    void a_substitute_holds_the_session() {
        bureau.colleague("union2", Groups.MEDIATOR_UNION);
        var number = awaitingSession();
        bureau.claim("union", number, "holdSession");
        var covers = substitutions.cover("union", MONDAY, MONDAY.plusDays(14), "病假");
        assertThat(covers).hasSize(1);
        var substitute = covers.get(0).substitute().orElseThrow();
        assertThat(bureau.sees(substitute, number, "holdSession")).isTrue();
        assertThat(bureau.sees("union", number, "holdSession")).isFalse();
        assertThat(mediations
                        .latest(RegistrationNumber.of(number))
                        .orElseThrow()
                        .members())
                .extracting("userId")
                .containsExactlyInAnyOrder("mediator", substitute);
    }

    @Test
    @DisplayName("更换调解员：场次、任务、职责一并过去，另成指派书，告知双方；没有排着的场次也行；只由协调员、负责人办理")
    void a_mediator_is_replaced() {
        bureau.colleague("union2", Groups.MEDIATOR_UNION);
        var number = awaitingSession();
        bureau.claim("union", number, "holdSession");
        var change = Map.of("absent", "union", "substitute", "union2", "reason", "长期请假");
        assertThat(replaced("mediator", number, change)).isEqualTo(403);
        assertThat(replaced("coordinator", number, Map.of("absent", "union", "substitute", "union2")))
                .isEqualTo(400);
        assertThat(replaced(
                        "coordinator", number, Map.of("absent", "justice2", "substitute", "union2", "reason", "请假")))
                .isEqualTo(400);
        assertThat(replaced("coordinator", number, change)).isEqualTo(204);
        assertThat(replaced("coordinator", number, change)).as("连点两次").isEqualTo(400);
        assertThat(paperOf("union", number)).as("被更换的人不再打开本案的文书").isEqualTo(403);
        assertThat(paperOf("union2", number)).isEqualTo(200);
        assertThat(bureau.sees("union2", number, "holdSession")).isTrue();
        assertThat(bureau.sees("union", number, "holdSession")).isFalse();
        assertThat(appointments(number)).isEqualTo(2);
        assertThat(notices.of(RegistrationNumber.of(number)))
                .filteredOn(notice -> notice.kind() == NoticeKind.MEDIATOR_REPLACED)
                .hasSize(2);
        bureau.travelTo(sessionDay(number));
        bureau.complete(
                "union2",
                number,
                "holdSession",
                Map.of(
                        "heldOn", sessionDay(number).toString(),
                        "record", "双方到场，各自陈述。",
                        "terms", "支付一万元。"),
                Map.of("sessionOutcome", "AGREED"));
        assertThat(bureau.waiting(number)).containsExactly("draftAgreement");

        var back = Map.of("absent", "union2", "substitute", "union", "reason", "回岗");
        assertThat(replaced("head", number, back)).isEqualTo(204);
        bureau.claim("union", number, "draftAgreement");
        assertThat(appointments(number)).isEqualTo(3);
    }

    private int paperOf(String user, String number) {
        var paper = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D108"))
                .findFirst()
                .orElseThrow();
        var browser = new Browser(URI.create(web.getRootUri()).getPort());
        browser.logIn(user, Browser.PASSWORD);
        return browser.open("/cases/" + number + "/documents/" + paper.id()).statusCode();
    }

    private long appointments(String number) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .filter(paper -> paper.code().equals("D108"))
                .count();
    }

    private int replaced(String user, String number, Map<String, ?> form) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity("/api/v1/cases/" + number + "/mediation/replacement", form, String.class)
                .getStatusCode()
                .value();
    }
}
