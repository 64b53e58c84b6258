package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.linkage.followup.Certificates;
import org.tiaocai.linkage.followup.Effect.Status;
import org.tiaocai.linkage.followup.Filed;
import org.tiaocai.linkage.followup.FollowUp;
import org.tiaocai.linkage.followup.ProceedingKind;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.shared.RegistrationNumber;

/** Both sides of every period after the award, and what courts leave of it. */
@OnPostgres
@DisplayName("裁后跟踪与效力")
class FollowUpStoryTest extends FollowUpStory {

    @Autowired
    Certificates certificates;

    @Autowired
    TestRestTemplate web;

    @Test
    @DisplayName("非终局：各自收到之日起十五日，最后一方期满的次日生效；期满前一日尚未生效")
    void nobody_sues() {
        var number = nonFinal();
        receives(number, worker(number), MONDAY);
        assertThat(effect(number).status()).isEqualTo(Status.UNSERVED);
        receives(number, employer(number), LATER);
        assertThat(effect(number).openUntil()).isEqualTo(LocalDate.of(2026, 3, 19));
        bureau.travelTo(LocalDate.of(2026, 3, 18));
        assertThat(followUps(number)).hasSize(1);
        bureau.travelTo(LocalDate.of(2026, 3, 19));
        assertThat(effect(number).status()).isEqualTo(Status.PERIOD_OPEN);
        bureau.travelTo(LocalDate.of(2026, 3, 20));
        assertThat(effect(number).status()).isEqualTo(Status.IN_FORCE);
        assertThat(effect(number).since()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(followUps(number)).isEmpty();
        assertThat(states(number)).containsOnly(FollowUp.State.LAPSED);
    }

    @Test
    @DisplayName("非终局：期内起诉，全案不生效；判决后以判决为准")
    void a_suit_in_time() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var suit = suit(number, employer(number), "（2026）样0101民初1号", MONDAY);
        assertThat(effect(number).status()).isEqualTo(Status.IN_COURT);
        bureau.travelTo(MONDAY.plusDays(60));
        assertThat(effect(number).status()).isEqualTo(Status.IN_COURT);
        assertThatThrownBy(() -> ended(number, suit, ProceedingResult.UPHELD)).hasMessageContaining("不是起诉案件的结果");
        ended(number, suit, ProceedingResult.JUDGMENT);
        assertThat(effect(number).status()).isEqualTo(Status.REPLACED);
        assertThatThrownBy(() -> ended(number, suit, ProceedingResult.WITHDRAWN))
                .hasMessageContaining("已经登记过");
        assertThat(followUps(number)).isEmpty();
    }

    @Test
    @DisplayName("撤诉的，裁定送达之日起生效；逾期起诉被驳回的，期满次日起生效；不属于劳动争议的，不生效")
    void suits_that_end_without_a_decision() {
        var withdrawn = nonFinal();
        allReceive(withdrawn, MONDAY);
        var suit = suit(withdrawn, worker(withdrawn), "（2026）样0101民初2号", MONDAY);
        bureau.travelTo(LocalDate.of(2026, 4, 13));
        ended(withdrawn, suit, ProceedingResult.WITHDRAWN);
        assertThat(effect(withdrawn).since()).isEqualTo(LocalDate.of(2026, 4, 13));

        var late = nonFinal();
        var received = bureau.today();
        allReceive(late, received);
        bureau.travelTo(received.plusDays(20));
        assertThat(effect(late).status()).isEqualTo(Status.IN_FORCE);
        var lateSuit = suit(late, worker(late), "（2026）样0101民初3号", received.plusDays(19));
        assertThat(effect(late).status()).isEqualTo(Status.IN_FORCE);
        ended(late, lateSuit, ProceedingResult.DISMISSED_LATE);
        assertThat(effect(late).since()).isEqualTo(received.plusDays(16));

        var outside = nonFinal();
        allReceive(outside, bureau.today());
        var none = suit(outside, worker(outside), "（2026）样0101民初4号", bureau.today());
        ended(outside, none, ProceedingResult.DISMISSED_OUT_OF_SCOPE);
        assertThat(effect(outside).status()).isEqualTo(Status.NEVER);
    }

    @Test
    @DisplayName("期满之后才得知期内已起诉：裁决未生效，等候法院结果；同一起诉重复登记没有变化")
    void news_that_comes_late() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        bureau.travelTo(MONDAY.plusDays(30));
        assertThat(effect(number).status()).isEqualTo(Status.IN_FORCE);
        var suit = suit(number, worker(number), "（2026）样0101民初5号", MONDAY.plusDays(15));
        assertThat(effect(number).status()).isEqualTo(Status.IN_COURT);
        assertThat(followUps(number)).hasSize(1);
        assertThat(suit(number, worker(number), "（2026）样0101民初5号", MONDAY.plusDays(15)))
                .isEqualTo(suit);
        assertThat(followUps(number)).hasSize(1);
        ended(number, suit, ProceedingResult.DEEMED_WITHDRAWN);
        assertThat(effect(number).status()).isEqualTo(Status.IN_FORCE);
        assertThat(effect(number).since()).isEqualTo(MONDAY.plusDays(30));
    }

    @Test
    @DisplayName("期满之后才起诉的：裁决仍然有效，撤诉不推迟生效之日；法院未结的不出具生效证明")
    void a_suit_after_the_last_day() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        bureau.travelTo(MONDAY.plusDays(16));
        var late = suit(number, employer(number), "（2026）样0101民初51号", MONDAY.plusDays(16));
        assertThat(effect(number).status()).isEqualTo(Status.IN_FORCE);
        assertThat(effect(number).since()).isEqualTo(MONDAY.plusDays(16));
        assertThatThrownBy(() -> certify(number, worker(number))).hasMessageContaining("法院案件未结");
        bureau.travelTo(MONDAY.plusDays(40));
        ended(number, late, ProceedingResult.WITHDRAWN);
        assertThat(effect(number).since()).isEqualTo(MONDAY.plusDays(16));
        assertThat(document(number, certify(number, worker(number)))).contains("自2026年3月18日起发生法律效力");
        var judged = suit(number, employer(number), "（2026）样0101民初52号", MONDAY.plusDays(40));
        ended(number, judged, ProceedingResult.JUDGMENT);
        assertThat(effect(number).status()).isEqualTo(Status.REPLACED);
    }

    @Test
    @DisplayName("集体争议中有人逾期起诉的：给用人单位的生效证明不包括未结的部分")
    void a_certificate_leaves_out_what_is_pending() {
        var number = collective(40_000);
        allReceive(number, MONDAY);
        bureau.travelTo(MONDAY.plusDays(16));
        suit(number, workersOf(number).get(0), "（2026）样0101民初53号", MONDAY.plusDays(16));
        assertThat(document(number, certify(number, employer(number))))
                .contains("工友样1部分：法院案件未结，不在本证明之内", "工友样2部分：自2026年3月18日起发生法律效力");
    }

    @Test
    @DisplayName("期内撤诉的，期间继续：期满才生效，届满之日记入登记")
    void a_suit_withdrawn_within_the_period() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var suit = suit(number, worker(number), "（2026）样0101民初54号", MONDAY);
        bureau.travelTo(MONDAY.plusDays(5));
        ended(number, suit, ProceedingResult.WITHDRAWN);
        assertThat(effect(number).status()).isEqualTo(Status.PERIOD_OPEN);
        assertThat(followUps(number)).hasSize(2);
        bureau.travelTo(MONDAY.plusDays(16));
        assertThat(effect(number).since()).isEqualTo(MONDAY.plusDays(16));
        assertThat(recorded(number)).isEqualTo("IN_FORCE");
        assertThat(followUps(number)).isEmpty();
    }

    @Test
    @DisplayName("终局：自作出之日生效；劳动者十五日、用人单位三十日")
    void a_final_award() {
        var number = finalAward();
        allReceive(number, LATER);
        assertThat(effect(number).since()).isEqualTo(MONDAY);
        assertThat(limit(number, "P02").dueOn()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(limit(number, "P03").dueOn()).isEqualTo(LocalDate.of(2026, 4, 3));
        bureau.travelTo(LocalDate.of(2026, 3, 20));
        assertThat(followUps(number)).hasSize(1);
        bureau.travelTo(LocalDate.of(2026, 4, 3));
        assertThat(followUps(number)).hasSize(1);
        bureau.travelTo(LocalDate.of(2026, 4, 4));
        assertThat(followUps(number)).isEmpty();
    }

    @Test
    @DisplayName("谁可以走哪条路：非终局不能申请撤销，劳动者不能申请撤销，未来的日期不能登记，一个案号只是一件案件")
    void roads_that_are_not_open() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        assertThatThrownBy(() -> settingAside(number, "（2026）样01民特4号", MONDAY)).hasMessageContaining("非终局裁决不能申请撤销");
        assertThatThrownBy(() -> suit(number, worker(number), "（2026）样0101民初10号", MONDAY.plusDays(1)))
                .hasMessageContaining("不能晚于今天");
        suit(number, worker(number), "（2026）样0101民初11号", MONDAY);
        assertThatThrownBy(() -> suit(number, employer(number), "（2026）样0101民初11号", MONDAY))
                .hasMessageContaining("另一起法院案件");
        var one = finalAward();
        assertThatThrownBy(() -> road.filed(
                        RegistrationNumber.of(one),
                        paper(one).documentId(),
                        worker(one),
                        new Filed(ProceedingKind.SETTING_ASIDE, INTERMEDIATE, "（2026）样01民特5号", MONDAY),
                        Set.of()))
                .hasMessageContaining("只有用人单位");
        assertThatThrownBy(() -> road.filed(
                        RegistrationNumber.of(one),
                        paper(one).documentId(),
                        employer(one),
                        new Filed(ProceedingKind.SETTING_ASIDE, BASIC, "（2026）样0101民特5号", MONDAY),
                        Set.of()))
                .hasMessageContaining("由中级人民法院受理");
    }

    @Test
    @DisplayName("集体争议：起诉的劳动者不生效，未起诉的生效；用人单位看是部分生效；用人单位只对一人起诉的只影响一人")
    void part_of_a_collective_award() {
        var number = collective(40_000);
        allReceive(number, MONDAY);
        var workers = workersOf(number);
        var own = suit(number, workers.get(0), "（2026）样0101民初12号", MONDAY);
        suit(number, employer(number), "（2026）样0101民初13号", MONDAY, workers.get(1));
        bureau.travelTo(MONDAY.plusDays(16));
        assertThat(effect(number, workers.get(0)).status()).isEqualTo(Status.IN_COURT);
        assertThat(effect(number, workers.get(1)).status()).isEqualTo(Status.IN_COURT);
        assertThat(effect(number, workers.get(2)).status()).isEqualTo(Status.IN_FORCE);
        assertThatThrownBy(() -> certify(number, workers.get(1))).hasMessageContaining("未结");
        assertThat(document(number, certify(number, employer(number))))
                .contains("工友样3部分：自2026年3月18日起发生法律效力", "工友样1部分：已起诉，未发生效力");
        ended(number, own, ProceedingResult.JUDGMENT);
        var second = suit(number, employer(number), "（2026）样0101民初14号", MONDAY, workers.get(2));
        ended(number, second, ProceedingResult.WITHDRAWN);
        assertThat(followUps(number)).hasSize(1);
        var first = proceeding(number, "（2026）样0101民初13号");
        ended(number, first, ProceedingResult.JUDGMENT);
        assertThat(followUps(number)).isEmpty();
        assertThat(effect(number, workers.get(2)).status()).isEqualTo(Status.IN_FORCE);
    }

    @Test
    @DisplayName("生效证明：非终局缺什么说什么；终局凭送达证明出具，未结案件写明")
    void certificates_say_what_is_missing() {
        var number = nonFinal();
        receives(number, worker(number), MONDAY);
        assertThatThrownBy(() -> certify(number, worker(number))).hasMessageContaining("虚构样例机械有限公司");
        receives(number, employer(number), LATER);
        assertThatThrownBy(() -> certify(number, worker(number))).hasMessageContaining("起诉期至 2026-03-19 届满");
        bureau.travelTo(LocalDate.of(2026, 3, 20));
        var certificate = certify(number, worker(number));
        assertThat(certify(number, worker(number))).isEqualTo(certificate);
        assertThat(document(number, certificate)).contains("自2026年3月20日起发生法律效力", "核查日期：2026年3月20日", "未收到人民法院");

        var last = finalAward();
        var made = bureau.today();
        assertThatThrownBy(() -> certify(last, worker(last))).hasMessageContaining("没有送达证明");
        allReceive(last, made);
        settingAside(last, "（2026）样01民特6号", made);
        var issued = certify(last, worker(last));
        var checked = new CheckedPapers(documents, web);
        assertThat(checked.says(last, issued)).contains("没有补正或者撤销").doesNotContain("不能再据以");
        assertThat(document(last, issued))
                .contains("自" + made.format(DateTimeFormatter.ofPattern("yyyy年M月d日")) + "起", "申请撤销裁决 （2026）样01民特6号");
        var revoked = proceeding(last, "（2026）样01民特6号");
        ended(last, revoked, ProceedingResult.REVOKED);
        assertThat(checked.says(last, issued)).contains("不能再据以证明生效", "后来有变化");
        assertThatThrownBy(() -> certify(last, worker(last))).hasMessageContaining("已被撤销");
    }

    @Test
    @DisplayName("还没有收到裁决书就起诉的：收到之后直接等候法院")
    void a_suit_before_receipt() {
        var number = nonFinal();
        suit(number, worker(number), "（2026）样0101民初15号", MONDAY);
        assertThat(followUps(number)).isEmpty();
        receives(number, worker(number), LATER);
        assertThat(states(number)).containsExactly(FollowUp.State.IN_COURT);
        bureau.travelTo(MONDAY.plusDays(30));
        assertThat(followUps(number)).hasSize(1);
    }

    private long certify(String number, long party) {
        return bureau.as(
                "liaison",
                () -> certificates.issue(
                        RegistrationNumber.of(number), paper(number).documentId(), party));
    }

    private String document(String number, long id) {
        return documents.page(RegistrationNumber.of(number), id).orElseThrow();
    }

    private String recorded(String number) {
        return tables.sql("select status from effect where registration_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private long proceeding(String number, String docketNo) {
        return tables.sql("select id from court_proceeding where docket_no = ?")
                .param(docketNo + " " + number)
                .query(Long.class)
                .single();
    }
}
