package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.platform.Browser;

/** While a case is suspended nothing moves: no answer, no decision, no day of anybody's period. */
@DisplayName("中止审理期间一切停下：答辩、举证、裁决各期限停止计算，恢复后接着计算")
class SuspensionStoryTest extends PeriodsStory {

    private static final LocalDate SUSPENDED = LocalDate.of(2026, 3, 10);
    private static final LocalDate RESUMED = LocalDate.of(2026, 4, 9);

    /** Ten working days from Monday, 2 March. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 16);

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @Test
    @DisplayName("答辩期、举证期限停在第五日，恢复之日接着算第六日；期满前一直收得到答辩书，次日期满")
    void own_periods_stand_still_and_go_on() {
        var number = served();
        suspended(number, SUSPENDED);
        for (var rule : new String[] {"A10", "A18"}) {
            assertThat(period(number, rule, respondent(number, 0)).status())
                    .as(rule)
                    .isEqualTo(Status.STOPPED);
        }
        assertThat(bureau.waiting(number, "receiveAnswer").getDueDate()).isNull();
        assertThatThrownBy(() -> answered(number)).hasMessageContaining("自 2026-03-10 起中止审理，恢复审理后才能办理");
        resumed(number, RESUMED);
        // 3, 4, 5, 6, 9 March; 9, 10, 13, 14, 15 April
        var due = LocalDate.of(2026, 4, 15);
        for (var rule : new String[] {"A10", "A18"}) {
            assertThat(period(number, rule, respondent(number, 0)).dueOn())
                    .as(rule)
                    .isEqualTo(due);
        }
        assertThat(period(number, "A10", respondent(number, 0)).steps())
                .anySatisfy(step -> assertThat(step).contains("中止审理的期间扣除", "其间不计入"));
        assertThat(bureau.waiting(number, "receiveAnswer").getDueDate()).isInSameDayAs(due.toString());
        bureau.travelTo(due);
        assertThat(bureau.waiting(number)).contains("receiveAnswer");
        bureau.travelTo(due.plusDays(1));
        assertThat(bureau.waiting(number)).doesNotContain("receiveAnswer");
    }

    @Test
    @DisplayName("答辩期最后一日中止的，恢复之日是最后一日；期满次日中止的，已经期满，恢复后不再有")
    void suspended_on_the_last_day_and_on_the_day_after() {
        var inTime = served();
        suspended(inTime, LAST_DAY);
        resumed(inTime, RESUMED);
        assertThat(period(inTime, "A10", respondent(inTime, 0)).dueOn()).isEqualTo(RESUMED);
        answered(inTime);

        bureau.travelTo(MONDAY);
        var tooLate = served();
        suspended(tooLate, LAST_DAY.plusDays(1));
        assertThat(bureau.waiting(tooLate)).doesNotContain("receiveAnswer");
        resumed(tooLate, RESUMED);
        for (var rule : new String[] {"A10", "A18"}) {
            assertThat(period(tooLate, rule, respondent(tooLate, 0)).dueOn())
                    .as(rule)
                    .isEqualTo(LAST_DAY);
        }
    }

    @Test
    @DisplayName("中止期间才送达的，期限自送达起停着，恢复后有完整的十个工作日")
    void served_while_suspended() {
        var number = underWay();
        suspended(number, LocalDate.of(2026, 3, 5));
        bureau.travelTo(LocalDate.of(2026, 3, 20));
        everythingServed(number, LocalDate.of(2026, 3, 20));
        assertThat(period(number, "A10", respondent(number, 0)).status()).isEqualTo(Status.STOPPED);
        assertThat(limit(number, "A09").status()).as("送达没有逾期").isEqualTo(Status.MET);
        resumed(number, RESUMED);
        // 9, 10, 13 to 17, 20, 21, 22 April
        assertThat(period(number, "A10", respondent(number, 0)).dueOn()).isEqualTo(LocalDate.of(2026, 4, 22));
    }

    @ParameterizedTest
    @DisplayName("其他程序事项不登记、不决定；页面不提供，接口说明中止")
    @CsvSource({
        "CLAIM_CHANGE, claimType, BONUS",
        "COUNTERCLAIM, claimType, LIQUIDATED_DAMAGES",
        "JURISDICTION_OBJECTION, content, 见申请书",
        "TRANSFER, reference, 虚构区委员会",
        "REVOCATION, content, 见申请书",
        "SETTLEMENT, content, 见申请书"
    })
    void other_motions_wait(MotionKind kind, String field, String value) {
        var number = served();
        suspended(number, SUSPENDED);
        assertThat(sent("head", number, "motions/" + kind, filled(field, value)).getBody())
                .contains("中止审理，恢复审理后才能办理");
        assertThat(formsOf("head", number)).doesNotContain("motions/" + kind).contains("motions/SUCCESSION");
    }

    @Test
    @DisplayName("中止之前提出、尚待决定的，恢复之后才能决定；延期开庭、委托调解、指定举证期限也是")
    void what_was_raised_before_waits() {
        var number = served();
        raised(number, MotionKind.COUNTERCLAIM, COUNTERCLAIM);
        suspended(number, SUSPENDED);
        assertThatThrownBy(() -> decided("arbitrator", number, "decideOnMotion", "GRANTED"))
                .hasMessageContaining("中止审理");
        for (var act : new String[] {"hearings/postponements", "entrustment", "evidence-periods"}) {
            assertThat(formsOf("clerk", number)).as(act).doesNotContain(act);
        }
        assertThat(sent("arbitrator", number, "evidence-periods", Map.of("evidenceDays", 15))
                        .getBody())
                .contains("中止审理");
        resumed(number, RESUMED);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(limit(number, "A22").startedOn()).isEqualTo(RESUMED);
    }

    private static Map<String, String> filled(String field, String value) {
        var form = new HashMap<>(Map.of("content", "见申请书"));
        form.put(field, value);
        return form;
    }

    private String served() {
        var number = underWay();
        everythingServed(number, MONDAY);
        return number;
    }

    private void suspended(String number, LocalDate on) {
        raised(number, MotionKind.SUSPENSION, "ground", "INJURY_GRADING");
        bureau.travelTo(on);
        decided("head", number, "approveMotion", "GRANTED");
    }

    private void resumed(String number, LocalDate on) {
        bureau.travelTo(on);
        complete("arbitrator", number, "endSuspension", Map.of("reason", "鉴定结论已经作出"));
    }

    private void answered(String number) {
        bureau.complete(
                "clerk",
                number,
                "receiveAnswer",
                Map.of("on", bureau.today().toString(), "summary", "不同意支付"),
                Map.of("answering", "ANSWERED"));
    }

    private ResponseEntity<String> sent(String user, String number, String act, Map<String, ?> form) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity("/api/v1/cases/" + number + "/" + act, form, String.class);
    }

    private List<String> formsOf(String user, String number) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return Jsoup.parse(browser.open("/cases/" + number).body())
                .select("form[data-act]")
                .eachAttr("data-act");
    }
}
