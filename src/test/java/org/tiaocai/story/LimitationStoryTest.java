package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.dispute.Finding;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** 法27: which limitation runs for which claims, and where none runs nothing warns of one. */
@DisplayName("仲裁时效：劳动关系与拖欠的报酬")
class LimitationStoryTest extends DoorsStory {

    private static final String LONG_AGO = "2023-01-09";

    @LocalServerPort
    int port;

    @Test
    @DisplayName("劳动关系存续期间拖欠工资，两年前就知道的也不提示时效，直接征询调解意愿")
    void none_runs_while_the_relation_lasts() {
        var form = Forms.dispute(MONDAY, "rightKnownOn", LONG_AGO);
        form.put("relationOngoing", true);
        var number = bureau.register(form);
        assertThat(rules(number)).doesNotContain("A01", "A02");
        assertThat(found(number)).doesNotContain(Finding.LIMITATION_NEAR);
        assertThat(bureau.waiting(number)).containsExactly("seekMediationConsent");
        assertThat(page(number)).contains("不受一年时效限制").doesNotContain("时效将届满");
    }

    @ParameterizedTest
    @DisplayName("劳动关系终止的，拖欠的工资自终止之日起一年，不看何时知道；距届满三十日提示，三十一日不提示")
    @CsvSource({"2025-04-01, true", "2025-04-02, false"})
    void from_the_end_of_the_relation(LocalDate endedOn, boolean isNear) {
        var form = Forms.dispute(MONDAY, "rightKnownOn", LONG_AGO);
        form.put("relationOngoing", false);
        form.put("relationEndedOn", endedOn.toString());
        var number = bureau.register(form);
        assertThat(rules(number)).contains("A02").doesNotContain("A01");
        assertThat(limit(number, "A02").startedOn()).isEqualTo(endedOn);
        assertThat(limit(number, "A02").dueOn()).isEqualTo(endedOn.plusYears(1));
        assertThat(found(number).contains(Finding.LIMITATION_NEAR)).isEqualTo(isNear);
    }

    @Test
    @DisplayName("拖欠的报酬与其他请求各算各的：在职期间只有其他请求自知道之日起一年")
    void each_claim_its_own() {
        var form = Forms.dispute(MONDAY, "rightKnownOn", "2025-04-01");
        form.put("relationOngoing", true);
        form.put("claims", List.of(Map.of("type", "OVERTIME_PAY", "amount", 900), Map.of("type", "SECOND_WAGE")));
        var number = bureau.register(form);
        assertThat(limit(number, "A01").startedOn()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(found(number)).contains(Finding.LIMITATION_NEAR);
        assertThat(page(number).replaceAll("<[^>]+>|\\s+", "")).contains("第1项请求：劳动关系存续期间拖欠劳动报酬", "第2项请求：一年，自知道");
    }

    @ParameterizedTest
    @DisplayName("申请中断时效：数到收到申请之日，录入时已过也不算逾期；届满当日收到的没有逾期，次日收到的已经届满")
    @CsvSource({"2025-03-02, 0", "2025-03-06, 4", "2025-02-28, -2"})
    void an_application_interrupts(String known, int left) {
        var form = Forms.dispute(MONDAY, "rightKnownOn", known);
        form.put("road", "ARBITRATION");
        bureau.travelTo(MONDAY.plusDays(9));
        var number = bureau.register(form);
        assertThat(limit(number, "A01").status())
                .isEqualTo(left < 0 ? RunningLimit.Status.MISSED : RunningLimit.Status.MET);
        assertThat(page(number)).contains(left < 0 ? "已届满 " + -left + " 日" : "届满 " + left + " 日");
    }

    @Test
    @DisplayName("没有说明劳动关系的，按知道之日；写明不是拖欠报酬的，在职也按知道之日")
    void when_nothing_is_said() {
        var unsaid = bureau.register(Forms.dispute(MONDAY, "rightKnownOn", "2025-04-01"));
        assertThat(rules(unsaid)).contains("A01").doesNotContain("A02");
        assertThat(found(unsaid)).contains(Finding.LIMITATION_NEAR);
        assertThat(page(unsaid)).contains("没有说明劳动关系是否存续");
        var form = Forms.dispute(MONDAY, "rightKnownOn", "2025-04-01");
        form.put("relationOngoing", true);
        form.put("claims", List.of(Map.of("type", "WAGES", "amount", 900, "arrears", false)));
        var said = bureau.register(form);
        assertThat(rules(said)).contains("A01");
        assertThat(page(said)).doesNotContain("没有说明劳动关系是否存续");
    }

    @Test
    @DisplayName("既存续又终止的、终止在今后的，退回更正")
    void contradictions_are_refused() {
        var both = Forms.dispute(MONDAY, "relationOngoing", true);
        both.put("relationEndedOn", MONDAY.minusDays(1).toString());
        assertThatThrownBy(() -> bureau.register(both)).rootCause().hasMessageContaining("仍然存续");
        var future = Forms.dispute(MONDAY, "relationEndedOn", MONDAY.plusDays(1).toString());
        assertThatThrownBy(() -> bureau.register(future)).rootCause().hasMessageContaining("不能晚于今天");
    }

    private List<String> rules(String number) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .map(RunningLimit::rule)
                .toList();
    }

    private String page(String number) {
        var browser = new Browser(port);
        browser.logIn("head", Browser.PASSWORD);
        return browser.open("/cases/" + number).body();
    }
}
