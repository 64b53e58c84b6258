package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.tiaocai.dispute.Parties;
import org.tiaocai.scheduling.Attendances;
import org.tiaocai.shared.RegistrationNumber;

@DisplayName("当事人答复和改期申请")
class MoveRequestStoryTest extends MediationStory {

    @Autowired
    Parties parties;

    @Autowired
    Attendances attendances;

    @Autowired
    TestRestTemplate rest;

    private String number;
    private long booking;
    private long worker;

    @BeforeEach
    void aSessionAhead() {
        tables.sql("delete from unavailability").update();
        number = awaitingSession();
        booking = bookings.of(RegistrationNumber.of(number)).get(0).id();
        worker = parties.of(RegistrationNumber.of(number)).get(0).id();
    }

    @Test
    @DisplayName("同意：改到建议的时段，避开当事人不能出席的日期，双方收到改期通知")
    void granted() {
        assertThat(asks("registrar", "2026-03-03", "2026-03-05")).isEqualTo(HttpStatus.NO_CONTENT);
        var proposals = rest.withBasicAuth("coordinator", "a-long-enough-secret")
                .getForObject(
                        "/api/v1/scheduling/tasks/"
                                + bureau.waiting(number, "decideMove").getId() + "/move",
                        JsonNode.class);
        assertThat(proposals.at("/proposals/0/startsAt").asText()).isEqualTo("2026-03-06T09:00:00");
        assertThat(proposals.at("/nearer").toString()).contains("当事人申请避开");
        decide("GRANTED", Map.of("room", "joint-room-2", "startsAt", "2026-03-06T09:00"));
        assertThat(sessionDay(number)).isEqualTo("2026-03-06");
        assertThat(kinds()).contains("RESCHEDULED");
        assertThat(attendances.of(booking)).isEmpty();
        assertThat(bureau.waiting(number)).containsExactly("holdSession");
    }

    @Test
    @DisplayName("不同意：写明理由并答复申请人，原定时间不变；没有理由、没有新时间都不能提交")
    void refused() {
        asks("coordinator", "", "");
        assertThat(asks("coordinator", "", "")).isEqualTo(HttpStatus.BAD_REQUEST);
        var before = sessionDay(number);
        assertThatThrownBy(() -> decide("REFUSED", Map.of())).hasMessageContaining("写明理由");
        assertThatThrownBy(() -> decide("GRANTED", Map.of())).hasMessageContaining("新的房间和时间");
        assertThatThrownBy(() -> decide("LAPSED", Map.of())).hasMessageContaining("请选择");
        decide("REFUSED", Map.of("answer", "期限即将届满"));
        assertThat(sessionDay(number)).isEqualTo(before);
        assertThat(kinds()).contains("MOVE_REFUSED");
    }

    @Test
    @DisplayName("选的时段被别人占了：说明原因和接下来的空闲，任务还在，排期没动")
    void a_lost_slot_keeps_the_task() {
        asks("coordinator", "", "");
        var other = awaitingSession();
        var taken = bookings.of(RegistrationNumber.of(other)).get(0).startsAt();
        assertThatThrownBy(() -> decide("GRANTED", Map.of("room", "joint-room-3", "startsAt", taken.toString())))
                .hasMessageContaining("最近的共同空闲时段");
        assertThat(bureau.waiting(number)).contains("decideMove");
    }

    @Test
    @DisplayName("案件撤回、排期取消：申请失效，任务消失")
    void lapsed() {
        asks("coordinator", "", "");
        bookings.releaseFuture(RegistrationNumber.of(number));
        assertThat(bureau.waiting(number)).doesNotContain("decideMove");
    }

    @Test
    @DisplayName("确认出席只留记录；无关岗位不能登记")
    void confirmed() {
        var told = Map.of("party", String.valueOf(worker), "answer", "CONFIRMED", "note", "");
        assertThat(answer("service", told)).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer("mediator", told)).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(attendances.of(booking)).containsEntry(worker, Attendances.Answer.CONFIRMED);
        assertThat(bureau.waiting(number)).containsExactly("holdSession");
    }

    private HttpStatusCode asks(String user, String avoidFrom, String avoidTo) {
        var told = new HashMap<String, String>();
        told.put("party", String.valueOf(worker));
        told.put("answer", "ASKS_TO_MOVE");
        told.put("note", "外地出差");
        told.put("avoidFrom", avoidFrom);
        told.put("avoidTo", avoidTo);
        return answer(user, told);
    }

    private HttpStatusCode answer(String user, Map<String, String> told) {
        return rest.withBasicAuth(user, "a-long-enough-secret")
                .postForEntity("/api/v1/cases/" + number + "/attendance/" + booking, told, String.class)
                .getStatusCode();
    }

    private void decide(String decision, Map<String, ?> form) {
        bureau.complete("coordinator", number, "decideMove", form, Map.of("moveDecision", decision));
    }

    private List<String> kinds() {
        return notices.of(RegistrationNumber.of(number)).stream()
                .map(notice -> notice.kind().name())
                .toList();
    }
}
