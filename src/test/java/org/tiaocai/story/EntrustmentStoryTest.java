package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.FilingProposal;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.mediation.entrustment.Entrustment;
import org.tiaocai.mediation.entrustment.EntrustmentKind;
import org.tiaocai.mediation.entrustment.EntrustmentProcess;
import org.tiaocai.mediation.entrustment.EntrustmentResult;
import org.tiaocai.mediation.entrustment.Entrustments;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** A case goes to a street's organisation and comes back with an agreement, without one, or because time is over. */
@OnPostgres
@DisplayName("委托调解")
class EntrustmentStoryTest extends ArbitrationStory {

    @Autowired
    EntrustmentProcess process;

    @Autowired
    Entrustments entrustments;

    @Autowired
    Tribunals tribunals;

    private String number;

    @BeforeEach
    void anApplicationToWhichMediationWasSuggested() {
        bureau.colleague("street", Groups.MEDIATION_ORG, "mediation-org-first-street");
        bureau.colleague("enterprise", Groups.MEDIATION_ORG, "mediation-org-enterprise");
        number = registered();
        bureau.end("dispute-intake", number);
        arbitrations.register(registrationNumber(), MONDAY, false);
        arbitrations.mediationSuggested(registrationNumber());
    }

    @Test
    @DisplayName("仲裁庭委托：十个工作日内反馈达成协议，裁决期限照常计算，反馈函入卷")
    void an_agreement_comes_back() {
        limits.start(registrationNumber(), "A22", MONDAY);
        formed();
        entrusted(EntrustmentKind.BY_TRIBUNAL);
        assertThat(limits.running(registrationNumber(), "M05").orElseThrow().dueOn())
                .isEqualTo("2026-03-16");
        answer("ACCEPTED");
        assertThat(bureau.waiting(number, "reportEntrustedMediation").getDueDate())
                .isInSameDayAs("2026-03-16");
        report("AGREED", "支付一万元。");
        assertThat(last().ongoing()).as("达成一致还不是协议").isTrue();
        signed();

        assertThat(last().result()).isEqualTo(EntrustmentResult.AGREED);
        assertThat(status("M05")).isEqualTo(RunningLimit.Status.MET);
        assertThat(limits.running(registrationNumber(), "A22").orElseThrow().dueOn())
                .isEqualTo("2026-04-16");
        assertThat(documents.of(registrationNumber())).extracting("code").contains("D105", "D110", "D106");
        var letter = documents.of(registrationNumber()).stream()
                .filter(one -> one.code().equals("D105"))
                .findFirst()
                .orElseThrow();
        assertThat(documents.page(registrationNumber(), letter.id()).orElseThrow())
                .contains("争议焦点：是否拖欠三个月工资")
                .doesNotContain("由调解时归纳");
    }

    @Test
    @DisplayName("只有受托的组织看得到任务，结束后不再能看案卷")
    void only_the_organisation_entrusted_sees_it() {
        entrusted(EntrustmentKind.SUGGESTED);
        assertThat(bureau.sees("street", number, "acceptEntrustment")).isTrue();
        assertThat(bureau.sees("enterprise", number, "acceptEntrustment")).isFalse();
        assertThat(bureau.sees("coordinator", number, "acceptEntrustment")).isFalse();
        assertThat(entrustments.isWith(registrationNumber(), java.util.List.of("mediation-org-first-street")))
                .isTrue();
        assertThat(entrustments.isWith(registrationNumber(), java.util.List.of("mediation-org-enterprise")))
                .isFalse();
        answer("ACCEPTED");
        report("FAILED", null);
        assertThat(last().result()).isEqualTo(EntrustmentResult.FAILED);
        assertThat(entrustments.isWith(registrationNumber(), java.util.List.of("mediation-org-first-street")))
                .isFalse();
    }

    @Test
    @DisplayName("第十个工作日当天还可以调解，过了当天自动退回")
    void the_tenth_working_day() {
        formed();
        entrusted(EntrustmentKind.BY_TRIBUNAL);
        answer("ACCEPTED");
        bureau.travelTo(LocalDate.of(2026, 3, 16).atTime(23, 59));
        assertThat(bureau.waiting(number)).contains("reportEntrustedMediation");
        bureau.travelTo(LocalDate.of(2026, 3, 17).atStartOfDay());
        assertThat(bureau.waiting(number)).doesNotContain("reportEntrustedMediation");
        assertThat(last().result()).isEqualTo(EntrustmentResult.PERIOD_OVER);
        assertThat(status("M05")).isEqualTo(RunningLimit.Status.MET);
    }

    @Test
    @DisplayName("退回要写原因；可以撤回委托；退回、撤回之后可以再次委托，同时只能有一次")
    void declined_recalled_and_entrusted_again() {
        entrusted(EntrustmentKind.SUGGESTED);
        assertThatThrownBy(() -> entrusted(EntrustmentKind.SUGGESTED)).hasMessageContaining("不能重复委托");
        refused(number, "acceptEntrustment", "退回委托的原因", () -> answer("DECLINED", ""));
        answer("DECLINED", "人手不足");
        assertThat(last().result()).isEqualTo(EntrustmentResult.DECLINED);
        assertThat(status("M06")).isEqualTo(RunningLimit.Status.VOID);

        entrusted(EntrustmentKind.SUGGESTED);
        bureau.as("registrar", () -> {
            process.recalled(registrationNumber(), "申请人撤回");
            return number;
        });
        assertThat(last().result()).isEqualTo(EntrustmentResult.RECALLED);
        assertThat(bureau.waiting(number)).doesNotContain("acceptEntrustment");
    }

    @Test
    @DisplayName("没有双方同意不能委托；达成协议的要写协议内容；期限变动时定时器一并移动")
    void what_is_refused() {
        assertThatThrownBy(() -> process.entrusted(
                        registrationNumber(), EntrustmentKind.SUGGESTED, "first-street", MONDAY, null, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有答复不等于同意");
        assertThatThrownBy(() -> process.entrusted(
                        registrationNumber(), EntrustmentKind.SUGGESTED, "nowhere", MONDAY, MONDAY, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("调解组织");
        entrusted(EntrustmentKind.SUGGESTED);
        answer("ACCEPTED");
        refused(number, "reportEntrustedMediation", "协议内容", () -> report("AGREED", ""));
        refused(number, "reportEntrustedMediation", "请选择", () -> report("RECALLED", ""));
        limits.start(registrationNumber(), "M06", LocalDate.of(2026, 3, 3));
        assertThat(bureau.waiting(number, "reportEntrustedMediation").getDueDate())
                .isInSameDayAs("2026-03-18");
    }

    /** Accepted, with its tribunal. */
    private void formed() {
        arbitrations.proposed(
                registrationNumber(),
                new Arbitration.Filing(
                        "registrar",
                        FilingProposal.ACCEPT,
                        null,
                        "符合受理条件",
                        null,
                        ProcedureKind.ORDINARY,
                        TribunalForm.SOLE,
                        null,
                        null));
        arbitrations.accept(registrationNumber(), "head");
        tribunals.seat(registrationNumber(), "arbitrator", Seat.SOLE);
    }

    private RegistrationNumber registrationNumber() {
        return RegistrationNumber.of(number);
    }

    private Entrustment last() {
        var all = entrustments.of(registrationNumber());
        return all.get(all.size() - 1);
    }

    private RunningLimit.Status status(String rule) {
        return limits.of(registrationNumber()).stream()
                .filter(limit -> limit.rule().equals(rule))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .status();
    }

    private void entrusted(EntrustmentKind kind) {
        bureau.as("registrar", () -> {
            process.entrusted(registrationNumber(), kind, "first-street", MONDAY, MONDAY, "是否拖欠三个月工资");
            return number;
        });
    }

    private void answer(String answer) {
        answer(answer, "");
    }

    private void answer(String answer, String reason) {
        bureau.complete(
                "street", number, "acceptEntrustment", Map.of("reason", reason), Map.of("entrustmentReply", answer));
    }

    /** Drafted, signed by all and sealed on the day. */
    private void signed() {
        var day = MONDAY.toString();
        bureau.complete(
                "street",
                number,
                "draftEntrustedAgreement",
                Map.of(
                        "terms",
                        "被申请人向申请人支付一万元。",
                        "performanceDue",
                        day,
                        "performanceMethod",
                        "转账",
                        "lackingReason",
                        "当事人没有提供"),
                Map.of());
        bureau.complete(
                "street",
                number,
                "sealEntrustedAgreement",
                Map.of("applicantSignedOn", day, "respondentSignedOn", day, "mediatorSignedOn", day, "sealedOn", day),
                Map.of("entrustedSigning", "SIGNED"));
    }

    private void report(String result, String terms) {
        var form = new HashMap<String, Object>(Map.of("mediator", "街道调解员", "account", "分别听取意见。"));
        if (terms != null) {
            form.put("terms", terms);
        }
        bureau.complete("street", number, "reportEntrustedMediation", form, Map.of("entrustmentResult", result));
    }
}
