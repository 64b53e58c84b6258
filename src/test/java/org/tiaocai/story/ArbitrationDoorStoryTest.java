package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Road;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** An application for arbitration comes straight to the review; its own day counts; the counter bars nobody. */
@DisplayName("仲裁申请的门")
class ArbitrationDoorStoryTest extends DoorsStory {

    /** Received on it, the five working days end today: 25, 26, 27, the make-up Saturday 28 and Monday. */
    private static final LocalDate JUST_IN_TIME = LocalDate.of(2026, 2, 24);

    /** Received on it, they ended on the make-up Saturday 28 February. */
    private static final LocalDate TOO_LONG_AGO = LocalDate.of(2026, 2, 23);

    @Autowired
    TestRestTemplate web;

    @LocalServerPort
    int port;

    @Test
    @DisplayName("仲裁申请直接进入立案审查，不征询调解；收件回执和期限按收到申请之日；最后一日还没有逾期")
    void straight_to_the_review() {
        var number = applied(JUST_IN_TIME);
        assertThat(bureau.waiting(number)).containsExactly("checkMaterials");
        assertThat(bureau.processes(number)).doesNotContain("dispute-intake");
        assertThat(disputes.get(RegistrationNumber.of(number)).road()).isEqualTo(Road.ARBITRATION);
        assertThat(limit(number, "A06").startedOn()).isEqualTo(JUST_IN_TIME);
        assertThat(limit(number, "A06").dueOn()).isEqualTo(MONDAY);
        assertThat(paper(number, "D102")).contains("2026年2月24日");
        bureau.runDueJobs();
        assertThat(since(number)).isNull();
        assertThat(web.withBasicAuth("registrar", Browser.PASSWORD)
                        .getForObject("/api/v1/cases/" + number, JsonNode.class)
                        .path("road")
                        .asText())
                .isEqualTo(ARBITRATION);
    }

    @Test
    @DisplayName("录入时五个工作日已经届满：当即可以起诉，自届满次日起；本委仍可以作出决定")
    void over_when_it_is_typed_in() {
        var number = applied(TOO_LONG_AGO);
        assertThat(since(number)).isEqualTo(LocalDate.of(2026, 3, 1));
        bureau.travelTo(MONDAY);
        bureau.travelTo(MONDAY.plusDays(1));
        assertThat(since(number)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(codes(number)).as("没有人请求的不作").doesNotContain("D604-2");
        var asked = new PapersOnFile(documents, web, port).ask("registrar", number, "D604-2", Map.of());
        assertThat(asked.getStatusCode().is2xxSuccessful()).as(asked.getBody()).isTrue();
        assertThat(paper(number, "D604-2"))
                .contains("2026年2月23日", "2026年2月28日", "第二十九条", "应请求出具")
                .doesNotContain("可以就该争议事项向人民法院");

        checked(number, "COMPLETE", null);
        reviewed(number, sheet("ACCEPT", null));
        approved(number);
        assertThat(limit(number, "A06").status()).isEqualTo(RunningLimit.Status.MISSED);
        assertThat(limit(number, "A22").startedOn()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    @DisplayName("逾期以后要求补正的，起诉的途径不因此关闭，收到补正后重新计算")
    void a_supplement_does_not_close_the_way() {
        var number = applied(TOO_LONG_AGO);
        checked(number, "INCOMPLETE", "身份证明");
        bureau.travelTo(MONDAY.plusDays(2));
        complete(
                "registrar",
                number,
                "receiveSupplement",
                Map.of("on", MONDAY.plusDays(2).toString()));
        assertThat(limit(number, "A06").startedOn()).isEqualTo(MONDAY.plusDays(2));
        assertThat(since(number)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(limits.of(RegistrationNumber.of(number)))
                .filteredOn(one -> one.rule().equals("A06"))
                .extracting(RunningLimit::status)
                .containsExactly(RunningLimit.Status.MISSED, RunningLimit.Status.RUNNING);
    }

    @Test
    @DisplayName("先行调解是审查中的建议，不是门槛：不同意的照常审查，同意的暂缓受理")
    void mediation_first_is_an_offer() {
        var unwilling = applied(JUST_IN_TIME);
        checked(unwilling, "SUGGESTED", null);
        assertThat(mainTasks(unwilling)).containsExactly("recordMediationReply");
        answered(unwilling, "NO_CONSENT", null);
        assertThat(mainTasks(unwilling)).containsExactly("reviewFiling");

        var willing = applied(TOO_LONG_AGO);
        checked(willing, "SUGGESTED", null);
        answered(willing, "BOTH_CONSENT", MONDAY);
        assertThat(mainTasks(willing)).containsExactly("acceptMediation");
        bureau.travelTo(LocalDate.of(2026, 3, 18));
        assertThat(mainTasks(willing)).containsExactly("reviewFiling");
        assertThat(limit(willing, "A06").startedOn()).isEqualTo(LocalDate.of(2026, 3, 18));
    }

    @Test
    @DisplayName("调解之后的申请按申请书自己的日期，不填为今天，不早于登记的收到日期，不晚于今天")
    void the_own_day_of_an_application_after_mediation() {
        var number = refusedMediation();
        assertThatThrownBy(() -> chosen(number, JUST_IN_TIME.minusDays(1))).hasMessageContaining("与今天之间");
        assertThatThrownBy(() -> chosen(number, MONDAY.plusDays(1))).hasMessageContaining("与今天之间");
        chosen(number, JUST_IN_TIME);
        assertThat(limit(number, "A06").startedOn()).isEqualTo(JUST_IN_TIME);
        assertThat(paper(number, "D102")).contains("2026年2月24日");

        var unsaid = refusedMediation();
        bureau.complete("registrar", unsaid, "decideOnArbitration", Map.of(), Map.of("arbitrationChoice", "APPLY"));
        assertThat(limit(unsaid, "A06").startedOn()).isEqualTo(MONDAY);
        assertThat(disputes.get(RegistrationNumber.of(unsaid)).road()).isEqualTo(Road.ARBITRATION);
    }

    @Test
    @DisplayName("不属于受理范围的，释明后当事人坚持的可以申请；书面不予受理，释明记录在案")
    void who_insists_is_answered_in_writing() {
        var number = bureau.register(Forms.dispute(MONDAY, "scope", "OUT_OF_SCOPE"));
        assertThat(bureau.waiting(number)).containsExactly("adviseOnRoute");
        bureau.complete(
                "registrar",
                number,
                "adviseOnRoute",
                Map.of("explanation", "已说明属于社会保险经办机构的职责"),
                Map.of("route", ARBITRATION));
        assertThat(told(number, "释明并由当事人选择途径；当事人坚持申请仲裁")).containsExactly("已说明属于社会保险经办机构的职责");
        assertThat(mainTasks(number)).containsExactly("checkMaterials");
        checked(number, "COMPLETE", null);
        reviewed(number, sheet("REFUSE", "OUT_OF_SCOPE", "IN_SCOPE"));
        approved(number);
        assertThat(codes(number)).contains("D308").doesNotContain("D307");
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isEqualTo(ClosingMethod.REFUSED);
        assertThat(disputes.get(RegistrationNumber.of(number)).outcome()).isEqualTo(DisputeOutcome.NOT_ACCEPTED);
    }

    @Test
    @DisplayName("直接申请仲裁的，不属于受理范围也收下；五个工作日内没有决定的可以起诉，最后一日还不可以；审查认为属于的可以受理")
    void out_of_scope_is_no_door() {
        var number = bureau.register(outside());
        assertThat(bureau.waiting(number)).containsExactly("checkMaterials");
        assertThat(found(number)).contains(Finding.OUT_OF_SCOPE);
        bureau.travelTo(LocalDate.of(2026, 3, 9));
        assertThat(since(number)).isNull();
        bureau.travelTo(LocalDate.of(2026, 3, 10));
        assertThat(since(number)).isEqualTo(LocalDate.of(2026, 3, 10));
        checked(number, "COMPLETE", null);
        reviewed(number, sheet("ACCEPT", null));
        approved(number);
        assertThat(codes(number)).contains("D307");
    }

    private static Map<String, Object> outside() {
        var form = application(MONDAY);
        form.put("scope", "OUT_OF_SCOPE");
        return form;
    }

    private String refusedMediation() {
        var number = bureau.register(Forms.dispute(JUST_IN_TIME));
        consents(number, "WILLING", "UNWILLING");
        return number;
    }

    private void chosen(String number, LocalDate appliedOn) {
        bureau.complete(
                "registrar",
                number,
                "decideOnArbitration",
                Map.of(),
                Map.of("arbitrationChoice", "APPLY", "appliedOn", appliedOn.toString()));
    }

    private void answered(String number, String answer, @Nullable LocalDate on) {
        var form = new HashMap<String, Object>();
        form.put("applicantOn", on == null ? null : on.toString());
        form.put("respondentOn", on == null ? null : on.toString());
        bureau.complete("registrar", number, "recordMediationReply", form, Map.of("suggestionReply", answer));
    }

    private @Nullable LocalDate since(String number) {
        return arbitrations.get(RegistrationNumber.of(number)).undecidedSince();
    }
}
