package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.arbitration.award.ResultDocuments;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.arbitration.award.advance.AdvanceExecution;
import org.tiaocai.arbitration.award.advance.AdvanceExecutionProcess;
import org.tiaocai.arbitration.award.advance.AdvanceExecutions;
import org.tiaocai.arbitration.award.correction.Correction;
import org.tiaocai.arbitration.award.correction.CorrectionProcess;
import org.tiaocai.arbitration.award.correction.Corrections;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** Slips that are corrected beside the award, and what cannot wait for it. */
@DisplayName("补正与先予执行")
class AfterAwardStoryTest extends AwardStory {

    @Autowired
    TestRestTemplate web;

    @Autowired
    CorrectionProcess correction;

    @Autowired
    Corrections corrections;

    @Autowired
    AdvanceExecutionProcess advance;

    @Autowired
    AdvanceExecutions advances;

    @Autowired
    ServedResults served;

    @Autowired
    RuntimeService engine;

    @Test
    @DisplayName("补正：五个工作日内决定，制作补正决定书送达每名当事人；原裁决书不变，不重新起算期间")
    void a_slip_is_corrected() {
        var number = awarded();
        var award = paper(number);
        var before = documents.page(RegistrationNumber.of(number), award).orElseThrow();
        var told = served.of(number).size();
        found(number, award, Correction.Kind.CALCULATION, null);
        assertThat(limit(number, "A30").dueOn()).isEqualTo(MONDAY.plusDays(7));
        decideCorrection(number, "CORRECTED");
        assertThat(codes(number)).doesNotContain("D510");
        bureau.claim("commission-seal", number, "sealCorrection");
        new WayBackSteps(bureau, web).sentBack("commission-seal", number, "sealCorrection", "decideOnCorrection");
        decideCorrection(number, "CORRECTED");
        complete("commission-seal", number, "sealCorrection", Map.of("sealed", true));
        assertThat(correctionPage(number)).contains("计算错误").doesNotContain("起诉", "期间");
        assertThat(limit(number, "A30").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(everythingServed(number, MONDAY)).isEqualTo(2);
        assertThat(documents.page(RegistrationNumber.of(number), award)).contains(before);
        assertThat(served.of(number)).hasSize(told);
        assertThat(corrections.of(RegistrationNumber.of(number)).get(0).decision())
                .isEqualTo(Correction.Decision.CORRECTED);
    }

    @Test
    @DisplayName("改变裁决的不予补正；漏列的只能是已经裁决的事项；没有作出的裁决书不能补正")
    void what_is_no_slip() {
        var number = awarded();
        var item = awards.items(awards.lastMade(RegistrationNumber.of(number))
                        .orElseThrow()
                        .id())
                .get(0)
                .id();
        assertThatThrownBy(() -> found(number, paper(number), Correction.Kind.OMITTED_ITEM, null))
                .hasMessageContaining("没有裁决的请求不能");
        assertThatThrownBy(() -> found(number, paper(number), Correction.Kind.OMITTED_ITEM, item + 1))
                .hasMessageContaining("没有裁决的请求不能");
        assertThatThrownBy(() -> found(number, paper(number) + 1, Correction.Kind.CLERICAL, null))
                .hasMessageContaining("没有这份已经作出的裁决书");
        assertThatThrownBy(() -> found(number, paper(number), Correction.Kind.OMITTED_ITEM, item))
                .hasMessageContaining("已经写有这一项");
        tables.sql("update award_item set amount = 888 where id = ?")
                .param(item)
                .update();
        found(number, paper(number), Correction.Kind.OMITTED_ITEM, item);
        decideCorrection(number, "NOT_CORRECTABLE");
        assertThat(limit(number, "A30").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(codes(number)).doesNotContain("D510");
        found(number, paper(number), Correction.Kind.OMITTED_ITEM, item);
        decideCorrection(number, "CORRECTED");
        complete("commission-seal", number, "sealCorrection", Map.of("sealed", true));
        assertThat(correctionPage(number)).contains("漏列", "向人民法院起诉");
        var before = followUps(number);
        bureau.travelTo(MONDAY.plusDays(20));
        everythingServed(number, MONDAY.plusDays(20));
        assertThat(followUps(number) - before)
                .as("what could not be read before can be sued on from now on, by each party")
                .isEqualTo(2);
        var added = results.of(RegistrationNumber.of(number)).stream()
                .filter(ResultDocuments.ResultDocument::correction)
                .findFirst()
                .orElseThrow();
        assertThat(added.label()).isEqualTo("补正决定书（补入裁决事项）");
        assertThat(limits.of(RegistrationNumber.of(number)))
                .filteredOn(one -> one.startedOn().equals(MONDAY.plusDays(20)))
                .extracting(RunningLimit::rule)
                .contains("P02", "P03");
    }

    private long followUps(String number) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.subject().startsWith("follow-up"))
                .count();
    }

    @ParameterizedTest
    @DisplayName("原文须是裁决书里的；文字错误不改金额和支持、驳回；误算不超过请求，不改变是否终局；已经补正的按补正后的文字")
    @CsvSource({
        "CLERICAL, 原文里没有这句话, x, 没有这段原文",
        "CLERICAL, 裁决如下, 裁决如下, 与原文相同",
        "CLERICAL, 1000.00 元, 100.00 元, 不是文字错误",
        "CLERICAL, 人民币壹仟元整, 人民币壹佰元整, 不是文字错误",
        "CLERICAL, 裁决如下, 驳回如下, 不能改变裁决",
        "CALCULATION, 1000.00 元, 1000.01 元, 超过请求的金额",
        "CALCULATION, 1000.00 元, 驳回 1000.00 元, 不能改变裁决",
        "CALCULATION, 1000.00 元, 1000.00 元, 与原文相同",
        "CLERICAL, 向申请人欧阳试样支付, 向被申请人欧阳试样支付, 不能改变裁决",
        "CALCULATION, 1000.00 元（人民币壹仟元整）, 900.00 元（人民币壹仟元整）, 大写金额与数字不一致"
    })
    void what_would_change_the_award(Correction.Kind kind, String original, String corrected, String words) {
        var number = awarded();
        assertThatThrownBy(() -> correction.faultFound(
                        RegistrationNumber.of(number), paper(number), kind, null, original, corrected))
                .hasMessageContaining(words);
    }

    private String correctionPage(String number) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .filter(paper -> paper.code().equals("D510"))
                .findFirst()
                .flatMap(paper -> documents.page(RegistrationNumber.of(number), paper.id()))
                .orElseThrow();
    }

    @Test
    @DisplayName("先予执行：两项条件都符合才可以；裁决送达后移送法院，附送达证明；不提供担保")
    void what_cannot_wait() {
        var number = seated();
        applied(number, 1, "800");
        assertThatThrownBy(() -> decideAdvance(number, true, false, "GRANTED")).hasMessageContaining("两项都符合");
        assertThatThrownBy(() -> decideAdvance(number, false, true, "GRANTED")).hasMessageContaining("两项都符合");
        assertThatThrownBy(() -> decideAdvance(number, true, true, "REFUSED")).hasMessageContaining("应当先予执行");
        decideAdvance(number, true, true, "GRANTED");
        signedBeforehand(number);
        bureau.claim("commission-seal", number, "sealAdvanceExecution");
        new WayBackSteps(bureau, web)
                .sentBack("commission-seal", number, "sealAdvanceExecution", "decideOnAdvanceExecution");
        decideAdvance(number, true, true, "GRANTED");
        assertThat(mainTasks(number)).contains("signAdvanceExecution").doesNotContain("sealAdvanceExecution");
        signedBeforehand(number);
        complete("commission-seal", number, "sealAdvanceExecution", Map.of("sealed", true));
        assertThat(codes(number)).contains("D509").doesNotContain("D509-2");
        everythingServed(number, MONDAY);
        assertThat(codes(number)).contains("D509-2");
        var one = advances.of(RegistrationNumber.of(number)).get(0);
        assertThat(documents
                        .page(RegistrationNumber.of(number), one.documentId())
                        .orElseThrow())
                .contains("800.00 元", "不提供担保", "本裁决自送达之日起发生法律效力，义务人收到后应当立即履行", "不得单独起诉")
                .doesNotContain("日内");
        assertThat(documents
                        .page(RegistrationNumber.of(number), one.transferDocumentId())
                        .orElseThrow())
                .contains("支付工资 800.00 元（人民币捌佰元整）")
                .contains("区人民法院：", "送达证明", "2026年3月2日");
        assertThat(served.of(number)).hasSize(2).allMatch(each -> each.kind() == ResultKind.ADVANCE_EXECUTION);
        assertThat(EngineTables.everything(tables)).doesNotContain("生活困难样例");
    }

    @Test
    @DisplayName("条件不符合的，书面说明理由；只限法定的请求、劳动者的申请、请求的金额以内")
    void what_can_wait() {
        var number = seated();
        assertThatThrownBy(() -> applied(number, 2, "1")).hasMessageContaining("不能先予执行：只限");
        assertThatThrownBy(() -> applied(number, 1, "1000.01")).hasMessageContaining("不超过请求的金额");
        assertThatThrownBy(() -> applied(number, 1, "0")).hasMessageContaining("大于零");
        assertThatThrownBy(() -> applied(number, 9, "1")).hasMessageContaining("不存在");
        assertThatThrownBy(() ->
                        advance.applied(RegistrationNumber.of(number), worker(number) + 1, 1, BigDecimal.ONE, "生活困难样例"))
                .hasMessageContaining("由劳动者一方");
        applied(number, 1, "1000");
        decideAdvance(number, true, false, "REFUSED");
        assertThat(codes(number)).contains("D511").doesNotContain("D509");
        assertThat(everythingServed(number, MONDAY)).isEqualTo(1);
        assertThat(advances.of(RegistrationNumber.of(number)).get(0).decision())
                .isEqualTo(AdvanceExecution.Decision.REFUSED);
    }

    @ParameterizedTest
    @DisplayName("写明履行期限的：期满才核实，已经全部履行的不移送；此前结案的照样移送")
    @CsvSource({"PERFORMED, false", "NOT_PERFORMED, true"})
    void the_days_that_a_ruling_leaves(String performance, boolean transferred) {
        var number = seated();
        applied(number, 1, "800");
        decideAdvance(number, true, true, "GRANTED", 5);
        signedBeforehand(number);
        complete("commission-seal", number, "sealAdvanceExecution", Map.of("sealed", true));
        engine.createMessageCorrelation("arbitrationClosed")
                .processInstanceBusinessKey(number)
                .correlateAll();
        everythingServed(number, MONDAY);
        assertThat(codes(number)).doesNotContain("D509-2");
        // The fifth day after Monday is a Saturday: the period ends on the next working day.
        bureau.travelTo(MONDAY.plusDays(7));
        assertThat(bureau.waiting(number)).doesNotContain("confirmAdvancePerformance");
        bureau.travelTo(MONDAY.plusDays(8));
        assertThatThrownBy(() -> confirm(number, " ", performance)).hasMessageContaining("怎样核实");
        confirm(number, "电话询问申请人", performance);
        assertThat(codes(number).contains("D509-2")).isEqualTo(transferred);
        assertThat(bureau.processes(number)).doesNotContain("advance-execution");
    }

    private void confirm(String number, String account, String performance) {
        bureau.completeOwn(
                "arbitrator",
                number,
                "confirmAdvancePerformance",
                Map.of("account", account),
                Map.of("advancePerformance", performance));
    }

    private void signedBeforehand(String number) {
        bureau.completeOwn("arbitrator", number, "signAdvanceExecution", Map.of("signed", true), Map.of());
    }

    @Test
    @DisplayName("结案之后不再先予执行")
    void closed_meanwhile() {
        var number = seated();
        applied(number, 1, "800");
        engine.createMessageCorrelation("arbitrationClosed")
                .processInstanceBusinessKey(number)
                .correlateAll();
        assertThat(mainTasks(number)).doesNotContain("decideOnAdvanceExecution");
        arbitrations.close(RegistrationNumber.of(number), org.tiaocai.arbitration.ClosingMethod.WITHDRAWN);
        assertThatThrownBy(() -> applied(number, 1, "800")).hasMessageContaining("已经结案");
    }

    private String awarded() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        madeFromItems(number);
        everythingServed(number, MONDAY);
        return number;
    }

    private long paper(String number) {
        return results.of(RegistrationNumber.of(number)).get(0).documentId();
    }

    private void found(String number, long document, Correction.Kind kind, @Nullable Long item) {
        correction.faultFound(RegistrationNumber.of(number), document, kind, item, "1000.00 元", "999.00 元");
    }

    private void decideCorrection(String number, String decision) {
        bureau.complete("arbitrator", number, "decideOnCorrection", reason(), Map.of("correctionDecision", decision));
    }

    private String seated() {
        var number = claimed(MONDAY, claim("WAGES", 1_000), claim("REINSTATEMENT", null));
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        return number.value();
    }

    private void applied(String number, int claim, String amount) {
        advance.applied(RegistrationNumber.of(number), worker(number), claim, new BigDecimal(amount), "生活困难样例");
    }

    private void decideAdvance(String number, boolean clear, boolean affected, String decision) {
        decideAdvance(number, clear, affected, decision, null);
    }

    private void decideAdvance(
            String number, boolean clear, boolean affected, String decision, @Nullable Integer days) {
        var review = new HashMap<String, Object>();
        review.put("rightsClear", clear);
        review.put("rightsAccount", "工资条");
        review.put("livelihoodAffected", affected);
        review.put("livelihoodAccount", "生活困难样例");
        review.put("reason", "理由样例");
        review.put("performWithinDays", days);
        bureau.complete("arbitrator", number, "decideOnAdvanceExecution", review, Map.of("advanceDecision", decision));
    }
}
