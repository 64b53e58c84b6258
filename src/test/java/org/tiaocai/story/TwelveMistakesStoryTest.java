package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.FilingGround;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.advance.AdvanceExecutionProcess;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.arbitration.review.ReviewProcess;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.delivery.serving.Receipt;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.reckoning.Period.Unit;
import org.tiaocai.shared.RegistrationNumber;

/** What software for this work usually gets wrong, each shown right here. */
@DisplayName("十二个常见错误")
class TwelveMistakesStoryTest extends AwardStory {

    @Autowired
    ReckonerInForce reckoner;

    @Autowired
    Raising raising;

    @Autowired
    ReviewProcess review;

    @Autowired
    Servings servings;

    @Autowired
    AdvanceExecutionProcess advance;

    @Test
    @DisplayName("一、三日、五日、十日是工作日，十五日、四十五日是自然日")
    void one_the_unit_belongs_to_the_number() {
        assertThat(Stream.of("A17", "A06", "A10").map(this::unit)).containsOnly(Unit.WORKING_DAY);
        assertThat(Stream.of("M03", "P01", "A22").map(this::unit)).containsOnly(Unit.CALENDAR_DAY);
    }

    @Test
    @DisplayName("二、受理之日是审批人签批之日，不是申请之日")
    void two_the_day_of_acceptance() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        assertThat(limit(number, "A22").startedOn())
                .isEqualTo(arbitrations.get(RegistrationNumber.of(number)).acceptedOn());
    }

    @Test
    @DisplayName("三、调解书不是调解协议书：须双方签收，不能留置；仲裁的留置三个工作日后才视为送达")
    void three_a_mediation_document_is_signed_for() {
        var number = claimed(MONDAY, claim("WAGES", 1_000)).value();
        tribunals.seat(RegistrationNumber.of(number), "arbitrator", Seat.SOLE);
        bureau.start("arbitral-mediation-document", number);
        complete("arbitrator", number, "draftArbitralMediation", agreeing.onAll(number, "支付"));
        bureau.completeOwn("arbitrator", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        complete("commission-seal", number, "sealArbitralMediation", Map.of("sealed", true));
        var left = new HashMap<String, Object>(Map.of(
                "method", "LEAVING",
                "day", MONDAY.toString(),
                "firstServer", "service",
                "secondServer", "service2",
                "ground", "REFUSED",
                "place", "样例路1号",
                "account", "拒收，留置并拍照"));
        assertThatThrownBy(() -> bureau.completeAll("service", number, "serveDocument", left, Map.of()))
                .hasMessageContaining("签收");
        assertThat(unit("A28")).isEqualTo(Unit.WORKING_DAY);
    }

    @Test
    @DisplayName("四、终局与否逐项判断，并存的分作两份")
    void four_final_by_the_item() {
        var number = heardBySole(claim("WAGES", 1_000), claim("REINSTATEMENT", null));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000), ruling(number, 2, "GRANTED", null));
        madeFromItems(number);
        assertThat(codes(number)).contains("D506", "D507");
        assertThat(awards.documents(awards.lastMade(RegistrationNumber.of(number))
                        .orElseThrow()
                        .id()))
                .hasSize(2)
                .noneMatch(AwardDocument::isMixed);
    }

    @Test
    @DisplayName("五、仲裁审查十五日与司法确认三十日是两条路，都须双方共同申请")
    void five_two_ways_for_an_agreement() {
        assertThat(reckoner.current().compute("M09", MONDAY).raw()).isEqualTo(MONDAY.plusDays(15));
        assertThat(reckoner.current().compute("M12", MONDAY).raw()).isEqualTo(MONDAY.plusDays(30));
        var number = RegistrationNumber.of(registered());
        assertThatThrownBy(() -> review.jointlyApplied(number, MONDAY, null)).hasMessageContaining("双方共同");
    }

    @Test
    @DisplayName("六、时效和管辖都不是不予受理的理由")
    void six_neither_limitation_nor_jurisdiction() {
        assertThat(Stream.of(FilingGround.values()).map(FilingGround::label))
                .noneMatch(label -> label.contains("时效") || label.contains("管辖"));
    }

    @Test
    @DisplayName("七、主动撤回的可以再次申请，按撤回处理的不再受理")
    void seven_two_kinds_of_withdrawal() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        bureau.as(
                "clerk",
                () -> raising.raise(number, MotionKind.WITHDRAWAL, "ground", "VOLUNTARY", "raisedBy", "APPLICANT"));
        assertThat(page(number, "D504")).contains("应当受理");
        assertThat(Stream.of(FilingGround.values()).map(FilingGround::label))
                .anyMatch(label -> label.contains("按撤回处理"))
                .noneMatch(label -> label.contains("撤回仲裁申请后"));
    }

    @Test
    @DisplayName("八、管辖异议不停止四十五日，变更请求重新计算")
    void eight_what_stops_the_forty_five_days() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        bureau.as("clerk", () -> raising.raise(number, MotionKind.JURISDICTION_OBJECTION));
        bureau.travelTo(MONDAY.plusDays(3));
        assertThat(limit(number, "A22").startedOn()).isEqualTo(MONDAY);
        bureau.as("clerk", () -> raising.raise(number, MotionKind.CLAIM_CHANGE, "claimType", "BONUS"));
        bureau.complete(
                "arbitrator", number, "decideOnMotion", Map.of("reason", "准许"), Map.of("motionDecision", "GRANTED"));
        assertThat(limit(number, "A22").startedOn()).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    @DisplayName("九、逾期不结案：法院受理之前仲裁继续进行")
    void nine_late_is_not_over() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        bureau.travelTo(limit(number, "A22").dueOn().plusDays(30));
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isNull();
        assertThat(mainTasks(number)).contains("appointTribunal");
    }

    @Test
    @DisplayName("十、仲裁委员会自己不执行：先予执行裁决移送法院")
    void ten_the_commission_hands_over() {
        var number = claimed(MONDAY, claim("WAGES", 1_000)).value();
        tribunals.seat(RegistrationNumber.of(number), "arbitrator", Seat.SOLE);
        advance.applied(RegistrationNumber.of(number), worker(number), 1, new BigDecimal("500"), "生活无着");
        bureau.complete(
                "arbitrator",
                number,
                "decideOnAdvanceExecution",
                Map.of(
                        "rightsClear", true,
                        "rightsAccount", "工资条",
                        "livelihoodAffected", true,
                        "livelihoodAccount", "无其他收入",
                        "reason", "符合两项条件"),
                Map.of("advanceDecision", "GRANTED"));
        bureau.completeOwn("arbitrator", number, "signAdvanceExecution", Map.of("signed", true), Map.of());
        complete("commission-seal", number, "sealAdvanceExecution", Map.of("sealed", true));
        everythingServed(number, MONDAY);
        assertThat(codes(number)).contains("D509", "D509-2");
        assertThat(page(number, "D509-2")).contains("移送执行");
    }

    @Test
    @DisplayName("十一、调休上班日是工作日；没有放假安排的年份，日期是暂定的")
    void eleven_make_up_days_and_provisional_dates() {
        assertThat(reckoner.calendar().isWorkingDay(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(reckoner.current().compute("A22", LocalDate.of(2026, 12, 20)).provisional())
                .isTrue();
    }

    @Test
    @DisplayName("十二、送达和其后的期限，每份文书、每名当事人各自计算")
    void twelve_by_document_and_party() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        madeFromItems(number);
        bureau.completeOne("service", number, "serveDocument", signedOn(MONDAY));
        bureau.travelTo(MONDAY.plusDays(2));
        everythingServed(number, MONDAY.plusDays(2));
        var award = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D507"))
                .findFirst()
                .orElseThrow();
        assertThat(servings.receipts(award.id()))
                .extracting(Receipt::servedOn)
                .containsExactlyInAnyOrder(MONDAY, MONDAY.plusDays(2));
    }

    private Unit unit(String rule) {
        return reckoner.current().rule(rule).period().unit();
    }

    private String page(String number, String code) {
        var document = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return documents.page(RegistrationNumber.of(number), document.id()).orElseThrow();
    }

    private static Map<String, Object> signedOn(LocalDate day) {
        return Map.of(
                "method", "DIRECT",
                "day", day.toString(),
                "firstServer", "service",
                "secondServer", "service2",
                "result", "SIGNED",
                "receiver", "RECIPIENT",
                "place", "样例路1号");
    }
}
