package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.arbitration.award.ResultDocumentServed;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Outcome;
import org.tiaocai.arbitration.award.mediation.ArbitralMediationProcess;
import org.tiaocai.arbitration.award.mediation.ArbitralMediations;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.shared.RegistrationNumber;

/** A 调解书 takes effect by the signatures of both; until then each may go back on it. */
@DisplayName("仲裁调解书")
class ArbitralMediationStoryTest extends AwardStory {

    @Autowired
    ArbitralMediations mediations;

    @Autowired
    ArbitralMediationProcess process;

    @Autowired
    ServedResults served;

    @Autowired
    TestRestTemplate web;

    @Test
    @DisplayName("全部请求达成协议：签名、用印，双方签收，较晚的签收之日生效；只能本人签收")
    void effective_on_the_later_signature() {
        var number = agreed("FULL");
        made(number);
        assertThat(codes(number)).contains("D505");
        assertThat(checked().says(number, "D505")).contains("还没有生效").doesNotContain("已经生效");
        bureau.travelTo(MONDAY.plusDays(2));
        signedFor(number, MONDAY);
        assertThat(mediation(number).outcome()).isNull();
        signedFor(number, MONDAY.plusDays(2));
        assertThat(mediation(number).outcome()).isEqualTo(Outcome.EFFECTIVE);
        assertThat(mediation(number).closedOn()).isEqualTo(MONDAY.plusDays(2));
        assertThat(checked().says(number, "D505")).contains("已经生效", "2026年3月4日").doesNotContain("还没有生效", "欧阳试样");
        assertThat(served.of(number))
                .extracting(ResultDocumentServed::kind)
                .containsExactly(ResultKind.MEDIATION_DOCUMENT, ResultKind.MEDIATION_DOCUMENT);
        assertThat(EngineTables.everything(tables)).doesNotContain("协议结果样例");
    }

    @Test
    @DisplayName("部分请求达成协议：其余请求继续，裁决时不再裁决已调解的请求")
    void part_of_it() {
        var number = accepted("WAGES", "SEVERANCE");
        bureau.start("arbitral-mediation-document", number);
        assertThatThrownBy(() -> drafted(number, "PARTIAL", List.of())).hasMessageContaining("请选择达成协议的请求");
        assertThatThrownBy(() -> drafted(number, "PARTIAL", List.of(1, 2))).hasMessageContaining("请选择全部请求");
        drafted(number, "PARTIAL", List.of(1));
        made(number);
        everythingServed(number, MONDAY);
        assertThat(mediation(number).outcome()).isEqualTo(Outcome.PARTLY_EFFECTIVE);
        bureau.start("award", number);
        deliberated(number);
        assertThatThrownBy(() -> decided(number, ruling(number, 1, "GRANTED", 100)))
                .hasMessageContaining("已经裁决、调解");
        decided(number, ruling(number, 2, "PARTLY", 100));
        assertThat(mainTasks(number)).contains("draftAward");
    }

    @Test
    @DisplayName("一方拒绝签收，不生效；其余的不再送达")
    void one_side_refuses() {
        var number = agreed("FULL");
        made(number);
        refusesToSign(number);
        assertThat(mediation(number).outcome()).isEqualTo(Outcome.RENEGED);
        assertThat(checked().says(number, "D505")).contains("没有生效：没有全部签名、签收", "后来有变化");
        assertThat(bureau.waiting(number)).doesNotContain("serveDocument");
    }

    @Test
    @DisplayName("一方已签收，另一方签收之前反悔：不生效；调解书制作后不能改内容")
    void reneged_before_both_have_signed() {
        var number = agreed("FULL");
        made(number);
        signedFor(number, MONDAY);
        assertThatThrownBy(() -> mediations.agreed(
                        RegistrationNumber.of(number),
                        ArbitralMediation.Scope.FULL,
                        java.util.Set.of(),
                        new ArbitralMediation.Terms("改", null, "转账")))
                .hasMessageContaining("不能再变更内容");
        assertThatThrownBy(() -> reneged(number, " ")).hasMessageContaining("请填写");
        reneged(number, "被申请人反悔");
        assertThat(mediation(number).outcome()).isEqualTo(Outcome.RENEGED);
        assertThat(mediation(number).renegeReason()).isEqualTo("被申请人反悔");
        assertThat(bureau.waiting(number)).doesNotContain("serveDocument");
        assertThatThrownBy(() -> reneged(number, "再次")).hasMessageContaining("没有正在制作、送达的调解书");
    }

    @Test
    @DisplayName("等待签名时更换仲裁员：由接替的人签名，原来的人不再签")
    void who_takes_the_seat_signs() {
        var number = accepted("WAGES");
        bureau.start("arbitral-mediation-document", number);
        drafted(number, "FULL", List.of());
        tribunals.relieve(RegistrationNumber.of(number), "arbitrator", "回避");
        tribunals.seat(RegistrationNumber.of(number), "arbitrator2", Seat.SOLE);
        bureau.completeOwn("arbitrator2", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        assertThat(bureau.waiting(number)).contains("sealArbitralMediation");
    }

    @ParameterizedTest
    @DisplayName("拟制、签名、用印的时候反悔：不再制作，调解结束；没有在制作的不能登记反悔")
    @ValueSource(strings = {"draftArbitralMediation", "signArbitralMediation", "sealArbitralMediation"})
    void reneged_before_it_is_served(String task) {
        var number = accepted("WAGES");
        assertThatThrownBy(() -> reneged(number, "被申请人反悔")).hasMessageContaining("没有正在制作、送达的调解书");
        bureau.start("arbitral-mediation-document", number);
        if (!task.startsWith("draft")) {
            drafted(number, "FULL", List.of());
        }
        if (task.startsWith("seal")) {
            bureau.completeOwn("arbitrator", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        }
        assertThat(bureau.waiting(number)).contains(task);
        reneged(number, "被申请人反悔");
        assertThat(bureau.waiting(number))
                .doesNotContain("draftArbitralMediation", "signArbitralMediation", "sealArbitralMediation");
        assertThat(mediations.open(RegistrationNumber.of(number))).isEmpty();
    }

    @Test
    @DisplayName("和解的调解书在制作，全案裁决不能用印：反悔以后才能")
    void an_award_does_not_overtake_a_settlement() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        drafted(number);
        reviewed(number, "LAWFUL");
        signed(number);
        approved(number, "APPROVED");
        bureau.start("arbitral-mediation-document", number);
        assertThatThrownBy(() -> sealed(number, "SEALED")).hasMessageContaining("调解书正在制作或者送达");
        reneged(number, "申请人不再调解");
        sealed(number, "SEALED");
        assertThat(codes(number)).contains("D507");
    }

    private CheckedPapers checked() {
        return new CheckedPapers(documents, web);
    }

    private String accepted(String... types) {
        @SuppressWarnings("unchecked")
        Map<String, Object>[] claims =
                java.util.Arrays.stream(types).map(type -> claim(type, 1_000)).toArray(Map[]::new);
        var number = claimed(MONDAY, claims);
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        return number.value();
    }

    private String agreed(String scope) {
        var number = accepted("WAGES");
        bureau.start("arbitral-mediation-document", number);
        drafted(number, scope, List.of());
        return number;
    }

    private void drafted(String number, String scope, List<Integer> claims) {
        complete(
                "arbitrator",
                number,
                "draftArbitralMediation",
                agreeing.on(number, scope, claims, List.of(), "协议结果样例"));
    }

    private void made(String number) {
        bureau.completeOwn("arbitrator", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        complete("commission-seal", number, "sealArbitralMediation", Map.of("sealed", true));
    }

    private ArbitralMediation mediation(String number) {
        return mediations.of(RegistrationNumber.of(number)).get(0);
    }

    private void signedFor(String number, LocalDate on) {
        bureau.completeOne("service", number, "serveDocument", receipt("SIGNED", on));
    }

    private void refusesToSign(String number) {
        bureau.completeOne("service", number, "serveDocument", receipt("REFUSED", MONDAY));
    }

    private static Map<String, Object> receipt(String result, LocalDate on) {
        var form = new HashMap<String, Object>();
        form.put("method", "DIRECT");
        form.put("day", on.toString());
        form.put("firstServer", "service");
        form.put("secondServer", "service2");
        form.put("result", result);
        form.put("receiver", result.equals("SIGNED") ? "RECIPIENT" : null);
        form.put("account", "当面拒绝签收");
        form.put("place", "样例路1号");
        return form;
    }

    private void reneged(String number, String reason) {
        bureau.as("arbitrator", () -> {
            process.reneged(RegistrationNumber.of(number), reason);
            return number;
        });
    }
}
