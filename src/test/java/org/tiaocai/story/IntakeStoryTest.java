package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Stage;
import org.tiaocai.shared.RegistrationNumber;

class IntakeStoryTest extends MediationStory {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @DisplayName("分流：每一类争议去该去的地方，界限两侧都对")
    @CsvSource({
        "scope, OUT_OF_SCOPE, adviseOnRoute",
        "wageArrearsEvident, true, adviseOnRoute",
        "rightKnownOn, 2025-04-01, adviseOnRoute",
        "rightKnownOn, 2025-04-02, seekMediationConsent",
        "workersConcerned, 9, seekMediationConsent"
    })
    void each_kind_goes_where_it_belongs(String field, String value, String task) {
        var form = Forms.dispute(MONDAY, field, value);
        form.put("commonClaim", true);
        assertThat(bureau.waiting(bureau.register(form))).containsExactly(task);
    }

    @Test
    @DisplayName("十人以上有共同请求的，提醒仲裁院负责人；九人的不提醒")
    void a_collective_dispute_is_reported() {
        var ten = Forms.dispute(MONDAY, "workersConcerned", 10);
        ten.put("commonClaim", true);
        var nine = Forms.dispute(MONDAY, "workersConcerned", 9);
        nine.put("commonClaim", true);
        assertThat(notices.of(RegistrationNumber.of(bureau.register(ten)))).hasSize(1);
        assertThat(notices.of(RegistrationNumber.of(bureau.register(nine)))).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("释明之后，当事人自己选择途径")
    @CsvSource({"ARBITRATION, FILING", "REFERRED, CLOSED"})
    void the_applicant_chooses(String route, Stage stage) {
        var number = bureau.register(Forms.dispute(MONDAY, "wageArrearsEvident", true));
        bureau.complete(
                "registrar",
                number,
                "adviseOnRoute",
                Map.of("explanation", "已释明", "referredTo", "INSPECTION"),
                Map.of("route", route));
        assertThat(disputes.get(RegistrationNumber.of(number)).stage()).isEqualTo(stage);
    }

    @Test
    @DisplayName("选择先行调解的，继续征询对方意愿")
    void or_mediation() {
        var number = bureau.register(Forms.dispute(MONDAY, "wageArrearsEvident", true));
        bureau.complete(
                "registrar", number, "adviseOnRoute", Map.of("explanation", "已释明"), Map.of("route", "MEDIATION"));
        assertThat(bureau.waiting(number)).containsExactly("seekMediationConsent");
    }

    @Test
    @DisplayName("释明之后、登记意愿之前可以退回重新释明，也可以由释明的人撤回；没有经过释明的不能退回")
    void advice_goes_back(@Autowired TestRestTemplate web) {
        var ways = new WayBackSteps(bureau, web);
        var number = bureau.register(Forms.dispute(MONDAY, "wageArrearsEvident", true));
        var advice = ways.id(number, "adviseOnRoute");
        bureau.complete(
                "registrar", number, "adviseOnRoute", Map.of("explanation", "已释明"), Map.of("route", "MEDIATION"));
        bureau.claim("registrar", number, "seekMediationConsent");
        ways.sentBack("registrar", number, "seekMediationConsent", "adviseOnRoute");
        bureau.travelWithoutJobs(MONDAY.atTime(11, 0));
        bureau.complete(
                "registrar", number, "adviseOnRoute", Map.of("explanation", "再释明"), Map.of("route", "MEDIATION"));
        assertThat(ways.takeBack("registrar", advice)).as("再次释明以后，前一次的不能撤回").isEqualTo(400);
        assertThat(bureau.waiting(number)).containsExactly("seekMediationConsent");
        consents(number, "WILLING", "WILLING");

        var straight = registered();
        bureau.claim("registrar", straight, "seekMediationConsent");
        assertThat(ways.sendBack("registrar", straight, "seekMediationConsent")).contains("没有经过释明");
    }

    @Test
    @DisplayName("不属于劳动人事争议的，不能调解，只能告知其他途径或者由当事人坚持申请仲裁")
    void out_of_scope_is_not_mediated() {
        var number = bureau.register(Forms.dispute(MONDAY, "scope", "OUT_OF_SCOPE"));
        refused(
                number,
                "adviseOnRoute",
                "只能告知",
                () -> bureau.complete(
                        "registrar",
                        number,
                        "adviseOnRoute",
                        Map.of("explanation", "已释明"),
                        Map.of("route", "MEDIATION")));
    }

    @Test
    @DisplayName("一方不同意调解，书面告知申请人")
    void unwillingness_is_told_in_writing() {
        var number = registered();
        consents(number, "WILLING", "UNWILLING");
        assertThat(documents.of(RegistrationNumber.of(number)))
                .extracting("code")
                .containsExactly("D101", "D107");
        bureau.complete("registrar", number, "decideOnArbitration", Map.of(), Map.of("arbitrationChoice", "NOT_NOW"));
        assertThat(disputes.get(RegistrationNumber.of(number)).outcome()).isEqualTo(DisputeOutcome.NOT_PURSUED);
    }

    @ParameterizedTest
    @DisplayName("不合格的登记表：说清楚错在哪里，什么也不写入")
    @CsvSource({"parties, 请至少填写一名被申请人", "identity, 身份证件号码不正确", "amount, 请求金额不能为负数", "receivedOn, 不能晚于今天", "facts, 过长"})
    void bad_input_writes_nothing(String fault, String because) {
        var form = Forms.dispute(MONDAY);
        switch (fault) {
            case "parties" -> form.put("parties", List.of(Forms.worker()));
            case "identity" -> {
                var worker = new HashMap<>(Forms.worker());
                worker.put("identityNumber", "999999199001010017");
                form.put("parties", List.of(worker, Forms.employer()));
            }
            case "amount" -> form.put("claims", List.of(Map.of("type", "WAGES", "amount", -0.01)));
            case "receivedOn" -> form.put("receivedOn", MONDAY.plusDays(1).toString());
            default -> form.put("facts", "长".repeat(5_000_000));
        }
        var before = rows();
        assertThatThrownBy(() -> bureau.register(form)).rootCause().hasMessageContaining(because);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("引擎的表里没有当事人的姓名、电话和证件号码")
    void the_engine_holds_nothing_personal() {
        var number = agreedInSession();
        draft(number);
        var engine = EngineTables.everything(jdbc);
        assertThat(engine).as("引擎表确有本案数据").contains(number, "WILLING");
        assertThat(engine)
                .doesNotContain("欧阳", "22-0000", Forms.WORKERS_IDENTITY_NUMBER, "虚构样例", "拖欠工资", "支付申请人一万元", "各自陈述");
    }

    private List<Long> rows() {
        return List.of("dispute", "party", "claim", "journal", "act_ru_execution", "act_hi_procinst").stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
