package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.arbitration.hearing.HearingEvents;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** A hearing that does not take place on its day. */
@DisplayName("延期开庭、另行择期")
class PostponementStoryTest extends HearingStory {

    @Autowired
    HearingEvents events;

    @Autowired
    TestRestTemplate web;

    @Test
    @DisplayName("开庭三个工作日前可以申请延期；迟到的登记为逾期；准许的取消原庭，房间空出，另行择期")
    void postponed() {
        var number = arrangedAndServed();
        bureau.travelTo(LocalDate.of(2026, 3, 4));
        asked(number);
        assertThat(tables.sql(
                                "select in_time from postponement p join hearing h on h.id = p.hearing_id where h.registration_number = ?")
                        .param(number)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThatThrownBy(() -> asked(number)).hasMessageContaining("不能重复");
        assertThat(new CheckedPapers(documents, web).says(number, "D405")).doesNotContain("代替");
        decided(number, "GRANTED");
        assertThat(confirmed(number)).isZero();
        assertThat(codes(number)).contains("D406");
        assertThat(new CheckedPapers(documents, web).says(number, "D405")).contains("后来有变化", "已由另一份文书代替", "延期开庭通知书");
        assertThat(mainTasks(number)).containsExactly("arrangeHearing");

        bureau.travelTo(MONDAY);
        var late = arrangedAndServed();
        bureau.travelTo(LocalDate.of(2026, 3, 5));
        asked(late);
        assertThat(tables.sql(
                                "select in_time from postponement p join hearing h on h.id = p.hearing_id where h.registration_number = ?")
                        .param(late)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        decided(late, "DENIED");
        bureau.travelTo(HEARING);
        assertThat(mainTasks(late)).containsExactly("holdHearing");
    }

    @Test
    @DisplayName("开庭当日不能再准许延期")
    void no_postponement_once_it_has_begun() {
        var number = arrangedAndServed();
        asked(number);
        bureau.travelTo(HEARING);
        assertThatThrownBy(() -> decided(number, "GRANTED")).hasMessageContaining("已经开始");
        decided(number, "DENIED");
    }

    @Test
    @DisplayName("仲裁庭成员变动的，已排定的庭审取消，另行择期")
    void a_member_leaves() {
        var number = arrangedAndServed();
        tribunals.relieve(RegistrationNumber.of(number), "arbitrator", "回避");
        assertThat(confirmed(number)).isZero();
        assertThat(mainTasks(number)).containsExactly("arrangeHearing");
        assertThatThrownBy(() -> arranged(number, HEARING, false)).hasMessageContaining("还没有组成仲裁庭");

        var serving = ready();
        arranged(serving, HEARING, false);
        tribunals.relieve(RegistrationNumber.of(serving), "arbitrator", "回避");
        everythingServed(serving, MONDAY);
        assertThat(mainTasks(serving)).containsExactly("arrangeHearing");
    }

    private void asked(String number) {
        bureau.as("clerk", () -> {
            events.postponementAsked(RegistrationNumber.of(number), Side.RESPONDENT, "代理人同日另案开庭");
            return number;
        });
    }

    private void decided(String number, String decision) {
        bureau.complete("head", number, "decideOnPostponement", Map.of(), Map.of("postponementDecision", decision));
    }
}
