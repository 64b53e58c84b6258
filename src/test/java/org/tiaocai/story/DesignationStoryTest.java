package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.linkage.designation.Designation;
import org.tiaocai.linkage.designation.DesignationKind;
import org.tiaocai.linkage.designation.DesignationProcess;
import org.tiaocai.linkage.designation.DesignationResult;
import org.tiaocai.linkage.designation.Designations;
import org.tiaocai.mediation.MediationOutcome;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** A court designates a case to the studio and is answered, whatever came of it. */
@DisplayName("法院委派调解")
class DesignationStoryTest extends MediationStory {

    private static final String COURT = "district-court";

    @Autowired
    DesignationProcess process;

    @Autowired
    Designations designations;

    @Autowired
    Arbitrations arbitrations;

    private RegistrationNumber number;

    @BeforeEach
    void aRegisteredCase() {
        bureau.colleague("liaison", Groups.LIAISON);
        number = RegistrationNumber.of(bureau.register(Forms.dispute(MONDAY, "channel", "COURT")));
    }

    @Test
    @DisplayName("接受、达成协议、申请司法确认：函复法院，不进入仲裁")
    void an_agreement() {
        designated(DesignationKind.BEFORE_DOCKETING);
        assertThat(bureau.waiting(number.value())).containsExactly("confirmDesignation");
        assertThat(limit("M08a").dueOn()).isEqualTo("2026-03-05");
        refused(number.value(), "confirmDesignation", "调解组织", () -> answer("ACCEPTED", null, ""));
        answer("ACCEPTED", null);
        assertThat(limit("M08-pre").dueOn()).isEqualTo("2026-04-01");
        sessionBooked();
        bureau.travelTo(sessionDay(number.value()));
        hold(number.value(), "AGREED", null);
        assertThat(bureau.sees("justice", number.value(), "reportToCourt")).isFalse();
        refused(number.value(), "reportToCourt", "协议内容", () -> report(""));
        report("支付一万元。");

        assertThat(designation().result()).isEqualTo(DesignationResult.AGREED);
        assertThat(designation().confirmation()).isTrue();
        assertThat(status("M08a")).isEqualTo(RunningLimit.Status.MET);
        assertThat(status("M08-pre")).isEqualTo(RunningLimit.Status.MET);
        assertThat(mediations.latest(number).orElseThrow().outcome()).isEqualTo(MediationOutcome.AGREEMENT);
        closed(DisputeOutcome.AGREEMENT);
    }

    @Test
    @DisplayName("不接受要写原因；调解不成：都退回法院")
    void declined_or_failed() {
        designated(DesignationKind.ORDINARY);
        refused(number.value(), "confirmDesignation", "请填写原因", () -> answer("DECLINED", " "));
        answer("DECLINED", "案件需要先行鉴定");
        assertThat(designation().result()).isEqualTo(DesignationResult.DECLINED);
        closed(DisputeOutcome.RETURNED_TO_COURT);

        aRegisteredCase();
        designated(DesignationKind.ORDINARY);
        answer("ACCEPTED", null);
        sessionBooked();
        bureau.travelTo(sessionDay(number.value()));
        hold(number.value(), "NOT_AGREED", null);
        assertThat(designation().result()).isEqualTo(DesignationResult.FAILED);
        assertThat(designation().account()).isEqualTo("差距较大");
        closed(DisputeOutcome.RETURNED_TO_COURT);
    }

    @Test
    @DisplayName("第三个工作日当天还可以确认，过了当天自动退回")
    void three_working_days_to_confirm() {
        designated(DesignationKind.SUMMARY);
        bureau.travelTo(LocalDate.of(2026, 3, 5).atTime(23, 59));
        assertThat(bureau.waiting(number.value())).containsExactly("confirmDesignation");
        bureau.travelTo(LocalDate.of(2026, 3, 6).atStartOfDay());
        assertThat(designation().result()).isEqualTo(DesignationResult.UNANSWERED);
        assertThat(status("M08a")).isEqualTo(RunningLimit.Status.MISSED);
        closed(DisputeOutcome.RETURNED_TO_COURT);
    }

    @ParameterizedTest(name = "{0} 至 {1}")
    @DisplayName("立案前三十日、普通程序十五日、简易程序七日：最后一天还可以调解，过了当天退回法院")
    @CsvSource({"BEFORE_DOCKETING, 2026-04-01", "ORDINARY, 2026-03-17", "SUMMARY, 2026-03-09"})
    void each_kind_has_its_limit(DesignationKind kind, LocalDate last) {
        designated(kind);
        answer("ACCEPTED", null);
        sessionBooked();
        assertThat(sessionDay(number.value())).isAfter(MONDAY).isBeforeOrEqualTo(last);
        bureau.travelTo(last.atTime(23, 59));
        assertThat(bureau.waiting(number.value())).contains("holdSession");
        bureau.travelTo(last.plusDays(1).atStartOfDay());
        assertThat(designation().result()).isEqualTo(DesignationResult.PERIOD_OVER);
        assertThat(mediations.latest(number).orElseThrow().outcome()).isEqualTo(MediationOutcome.PERIOD_OVER);
        assertThat(bureau.processes(number.value())).containsExactly("case-archiving");
        closed(DisputeOutcome.RETURNED_TO_COURT);
    }

    @Test
    @DisplayName("双方同意可以一再延长，任务和定时器一并移动；只能往后延")
    void both_agree_to_go_on() {
        designated(DesignationKind.SUMMARY);
        assertThatThrownBy(() -> process.extended(number, MONDAY.plusDays(20))).hasMessageContaining("没有正在进行");
        answer("ACCEPTED", null);
        process.extended(number, LocalDate.of(2026, 3, 13));
        assertThatThrownBy(() -> process.extended(number, LocalDate.of(2026, 3, 13)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("应当晚于");
        process.extended(number, LocalDate.of(2026, 3, 18));
        bureau.travelTo(LocalDate.of(2026, 3, 18).atTime(23, 59));
        assertThat(bureau.waiting(number.value())).containsExactly("appointMediators");
        bureau.travelTo(LocalDate.of(2026, 3, 19).atStartOfDay());
        assertThat(designation().result()).isEqualTo(DesignationResult.PERIOD_OVER);
    }

    @Test
    @DisplayName("已经委派的、已在调解的、将来的日期，不能登记")
    void what_is_refused() {
        assertThatThrownBy(() ->
                        process.designated(number, COURT, "（2026）诉前调1号", DesignationKind.SUMMARY, MONDAY.plusDays(1)))
                .hasMessageContaining("不能晚于今天");
        designated(DesignationKind.SUMMARY);
        assertThatThrownBy(() -> designated(DesignationKind.SUMMARY)).hasMessageContaining("已经进入其他程序");
        number = RegistrationNumber.of(requested());
        assertThatThrownBy(() -> designated(DesignationKind.SUMMARY)).hasMessageContaining("已经进入其他程序");
    }

    private void designated(DesignationKind kind) {
        bureau.as("liaison", () -> {
            process.designated(number, COURT, "（2026）诉前调" + number, kind, MONDAY);
            return number;
        });
    }

    private void sessionBooked() {
        appoint(number.value(), "mediator", "union");
        assertThat(bureau.waiting(number.value())).contains("holdSession");
    }

    private void answer(String answer, String reason) {
        answer(answer, reason, "institute-mediation-centre");
    }

    private void answer(String answer, String reason, String organisation) {
        var form = new HashMap<String, Object>();
        form.put("organisation", organisation);
        form.put("reason", reason);
        bureau.complete("coordinator", number.value(), "confirmDesignation", form, Map.of("designationReply", answer));
    }

    private void report(String terms) {
        var form = new HashMap<String, Object>(Map.of("account", "背对背调解两次。", "confirmation", true));
        form.put("terms", terms);
        bureau.complete("mediator", number.value(), "reportToCourt", form, Map.of());
    }

    private Designation designation() {
        return designations.find(number).orElseThrow();
    }

    private RunningLimit limit(String rule) {
        return limits.running(number, rule).orElseThrow();
    }

    private RunningLimit.Status status(String rule) {
        return limits.of(number).stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private void closed(DisputeOutcome outcome) {
        assertThat(disputes.get(number).outcome()).isEqualTo(outcome);
        assertThat(bureau.waiting(number.value())).containsExactly("archiveFile");
        assertThat(arbitrations.find(number)).isEmpty();
        assertThat(documents.of(number)).extracting("code").contains("D612");
    }
}
