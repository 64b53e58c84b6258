package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.arbitration.preparation.Answers;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** What has to happen before the hearing, and how each party's own periods run from its own service. */
@DisplayName("庭前准备")
class PreparationStoryTest extends ArbitrationStory {

    @Autowired
    Answers answers;

    @Test
    @DisplayName("申请书副本送达之日起各被申请人十个工作日答辩；举证期限自各自收到通知之日起算")
    void periods_run_from_each_service() {
        var number = preparing(ProcedureKind.ORDINARY);
        assertThat(codes(number)).contains("D401", "D402");
        assertThat(bureau.waiting(number)).filteredOn("serveDocument"::equals).hasSize(3);
        bureau.travelTo(MONDAY.plusDays(1));
        everythingServed(number, MONDAY.plusDays(1));
        var answer = limit(number, "A10");
        assertThat(answer.subject()).startsWith("party-");
        assertThat(answer.startedOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(answer.dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(limits(number, "A18")).isEqualTo(2);
        assertThat(limit(number, "A09").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(mainTasks(number)).contains("receiveAnswer");
    }

    @Test
    @DisplayName("收到答辩书的五个工作日内送达副本；送达之日该期限结束")
    void an_answer_is_forwarded() {
        var number = served(ProcedureKind.ORDINARY);
        assertThatThrownBy(() -> answered(number, "ANSWERED", MONDAY.minusDays(1)))
                .hasMessageContaining("与今天之间");
        answered(number, "ANSWERED", MONDAY);
        assertThat(limit(number, "A10").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(limit(number, "A11").dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(codes(number)).contains("D404");
        everythingServed(number, MONDAY);
        assertThat(limit(number, "A11").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(answers.of(RegistrationNumber.of(number)))
                .extracting(Answer::answeredOn)
                .containsExactly(MONDAY);
    }

    @Test
    @DisplayName("答辩期最后一日还可以答辩；期满未答辩的，程序继续")
    void no_answer_does_not_stop_the_case() {
        var number = served(ProcedureKind.ORDINARY);
        var lastDay = limit(number, "A10").dueOn();
        bureau.travelTo(lastDay);
        assertThat(mainTasks(number)).contains("receiveAnswer");
        bureau.travelTo(lastDay.plusDays(1));
        assertThat(mainTasks(number)).doesNotContain("receiveAnswer");
        assertThat(limit(number, "A10").standing()).isEqualTo("期限已过");
    }

    @Test
    @DisplayName("取消答辩期只限简易处理")
    void a_waived_period() {
        var ordinary = served(ProcedureKind.ORDINARY);
        assertThatThrownBy(() -> answered(ordinary, "WAIVED", MONDAY)).hasMessageContaining("只有简易处理");
        var simplified = served(ProcedureKind.SIMPLIFIED);
        answered(simplified, "WAIVED", MONDAY);
        assertThat(mainTasks(simplified)).doesNotContain("receiveAnswer");
        assertThat(codes(simplified)).doesNotContain("D404");
    }

    private String preparing(ProcedureKind procedure) {
        var number = accepted(procedure, TribunalForm.SOLE);
        limits.start(RegistrationNumber.of(number), "A09", MONDAY);
        limits.start(RegistrationNumber.of(number), "A12", MONDAY);
        bureau.start("arbitration-preparation", number);
        return number;
    }

    private String served(ProcedureKind procedure) {
        var number = preparing(procedure);
        everythingServed(number, MONDAY);
        bureau.complete(
                "clerk",
                number,
                "confirmAddresses",
                Map.of("applicant", "CONFIRMED", "respondent", "REFUSED"),
                Map.of());
        return number;
    }

    private void answered(String number, String answering, LocalDate on) {
        bureau.complete(
                "clerk",
                number,
                "receiveAnswer",
                Map.of("on", on.toString(), "summary", "不同意支付"),
                Map.of("answering", answering));
    }

    private long limits(String number, String rule) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.rule().equals(rule))
                .count();
    }
}
