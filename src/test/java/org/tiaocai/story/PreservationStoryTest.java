package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.linkage.preservation.Preservation;
import org.tiaocai.linkage.preservation.PreservationProcess;
import org.tiaocai.linkage.preservation.Preservations;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** 财产保全: to the court, what it rules, and how long that holds. */
@OnPostgres
@DisplayName("裁审衔接：财产保全")
class PreservationStoryTest extends LinkageStory {

    @Autowired
    TestRestTemplate web;

    @Autowired
    PreservationProcess preservation;

    @Autowired
    Preservations preservations;

    @Test
    @DisplayName("保全：一个工作日内移送；裁定登记后有标记；裁决生效之日起三个月内申请执行")
    void preservation_goes_to_the_court() {
        var number = nonFinal();
        var id = preservation.applied(RegistrationNumber.of(number), worker(number), BigDecimal.TEN, "账户样例线索", MONDAY);
        assertThat(limit(number, "L03").dueOn()).isEqualTo(MONDAY.plusDays(1));
        assertThatThrownBy(() -> preservation.ruled(id, Preservation.Ruling.PRESERVED, "样例保1", MONDAY, null))
                .hasMessageContaining("还没有移送");
        forwarded(number);
        assertThat(codes(number)).contains("D602");
        var letter = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D602"))
                .findFirst()
                .orElseThrow();
        assertThat(documents.page(RegistrationNumber.of(number), letter.id()).orElseThrow())
                .containsPattern("本委联络员：某\\w+。");
        assertThat(limit(number, "L03").status()).isEqualTo(Status.MET);
        assertThatThrownBy(() -> preservation.ruled(id, Preservation.Ruling.PRESERVED, null, MONDAY, null))
                .hasMessageContaining("法院案号");
        preservation.ruled(id, Preservation.Ruling.PRESERVED, "（2026）样0101财保1号", MONDAY, MONDAY.plusYears(1));
        assertThat(codes(number)).contains("D603");
        assertThat(bureau.processes(number)).doesNotContain("preservation-transfer");
        allReceive(number, MONDAY);
        bureau.travelTo(LocalDate.of(2026, 3, 18));
        assertThat(limit(number, "P10").dueOn()).isEqualTo(LocalDate.of(2026, 6, 18));
        preservation.ended(id, bureau.today());
        assertThat(limit(number, "P10").status()).isEqualTo(Status.MET);
        assertThatThrownBy(() -> preservation.ended(id, bureau.today())).hasMessageContaining("没有在进行");
        assertThat(EngineTables.everything(tables)).doesNotContain("账户样例线索");
    }

    @Test
    @DisplayName("保全：驳回和撤回；起诉的，判决生效之日起三个月")
    void preservation_that_does_not_come() {
        var number = nonFinal();
        var rejected = preservation.applied(RegistrationNumber.of(number), worker(number), null, "线索", MONDAY);
        forwarded(number);
        preservation.ruled(rejected, Preservation.Ruling.REJECTED, "（2026）样0101财保2号", MONDAY, null);
        var withdrawn = preservation.applied(RegistrationNumber.of(number), worker(number), null, "另一线索", MONDAY);
        forwarded(number);
        preservation.ruled(withdrawn, Preservation.Ruling.WITHDRAWN, null, MONDAY, null);
        assertThat(bureau.processes(number)).doesNotContain("preservation-transfer");
        var held = preservation.applied(RegistrationNumber.of(number), worker(number), null, "又一线索", MONDAY);
        forwarded(number);
        preservation.ruled(held, Preservation.Ruling.PRESERVED, "（2026）样0101财保3号", MONDAY, null);
        allReceive(number, MONDAY);
        var suit = suit(number, worker(number), "（2026）样0101民初31号", MONDAY);
        bureau.travelTo(LocalDate.of(2026, 5, 18));
        ended(number, suit, ProceedingResult.JUDGMENT);
        assertThat(limit(number, "P10").dueOn()).isEqualTo(LocalDate.of(2026, 8, 18));
    }

    @Test
    @DisplayName("保全裁定到达时裁决已经生效的：三个月自裁决生效之日起，不因裁定迟到而没有期限")
    void a_ruling_after_the_award_took_effect() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var id = preservation.applied(RegistrationNumber.of(number), worker(number), null, "线索", MONDAY);
        forwarded(number);
        bureau.travelTo(LocalDate.of(2026, 3, 18));
        preservation.ruled(id, Preservation.Ruling.PRESERVED, "（2026）样0101财保5号", bureau.today(), null);
        assertThat(limit(number, "P10").dueOn()).isEqualTo(LocalDate.of(2026, 6, 18));
    }

    @Test
    @DisplayName("仲裁前保全：三十日内申请仲裁；按时申请的期限完成")
    void preservation_before_arbitration() {
        var number = RegistrationNumber.of(registered());
        preservation.takenBefore(number, worker(number.value()), "线索", BASIC, "（2026）样0101财保4号", MONDAY);
        assertThat(limit(number.value(), "L02").dueOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        bureau.travelTo(LocalDate.of(2026, 4, 1));
        arbitrations.register(number, bureau.today(), false);
        assertThat(limit(number.value(), "L02").status()).isEqualTo(Status.MET);
        assertThat(preservations.of(number)).hasSize(1);
    }

    @Test
    @DisplayName("判决生效在前、得知在后：三个月自较早的一日起算，不因先登记了裁决生效而推迟")
    void a_judgment_that_took_effect_before() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var id = preservation.applied(RegistrationNumber.of(number), worker(number), null, "线索样例", MONDAY);
        var task = Objects.requireNonNull(bureau.waiting(number, "forwardPreservation"));
        assertThat(web.withBasicAuth("liaison", Browser.PASSWORD)
                        .getForObject("/api/v1/tasks/" + task.getId() + "/draft/1", String.class))
                .as("移送之前看到移送函的草稿")
                .contains("财产保全移送函", "＿＿＿＿＿＿人民法院", "线索样例", "草稿");
        forwarded(number);
        preservation.ruled(id, Preservation.Ruling.PRESERVED, "（2026）样0101财保6号", MONDAY, null);
        bureau.travelTo(LocalDate.of(2026, 4, 13));
        assertThat(limit(number, "P10").startedOn()).isEqualTo(LocalDate.of(2026, 3, 18));
        var suit = suit(number, worker(number), "（2026）样0101民初32号", LocalDate.of(2026, 3, 16));
        road.decided(suit, ProceedingResult.JUDGMENT, LocalDate.of(2026, 3, 17), Map.of());
        assertThat(limit(number, "P10").startedOn()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(limits.of(RegistrationNumber.of(number)).stream()
                        .filter(one -> one.rule().equals("P10") && one.status() == Status.RUNNING))
                .hasSize(1);
    }

    private void forwarded(String number) {
        complete("liaison", number, "forwardPreservation", Map.of("court", BASIC, "enclosures", "申请书、受理通知书副本"));
    }
}
