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
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.SamePersons;
import org.tiaocai.shared.RegistrationNumber;

@StoryTest
@DisplayName("死亡、终止、退出的当事人：不再送达、不再期待其答辩，死亡之日及其证明有记载")
class GonePartiesStoryTest extends UnheardStory {

    private static final String PROOF = "死亡医学证明书样例";

    @Autowired
    SamePersons samePersons;

    @Test
    @DisplayName("单独和解退出的被申请人：不再收取其答辩书，日志写明原因；以后的文书不送达、不列其代理人，不能再放弃举证期限，另行申请不带上他")
    void who_has_settled_alone() {
        var form = dispute(1, 2);
        agentOf(form, 1, "代理样甲");
        var number = underWay(form);
        everythingServed(number, MONDAY);
        var left = respondent(number, 1);
        assertThat(awaited(number)).isEqualTo(2);
        raised(
                number,
                MotionKind.SETTLEMENT,
                "raisedBy",
                "APPLICANT",
                "parties",
                List.of(applicant(number, 1).id(), left.id()));
        complete(
                "arbitrator",
                number,
                "draftArbitralMediation",
                agreeing.on(
                        number, "FULL", List.of(), List.of(applicant(number, 1).id(), left.id()), "协议结果样例"));
        bureau.completeOwn("arbitrator", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        complete("commission-seal", number, "sealArbitralMediation", Map.of("sealed", true));
        everythingServed(number, MONDAY);
        assertThat(standing(number)).doesNotContain(left.name());
        assertThat(awaited(number)).as("answers still awaited").isEqualTo(1);
        assertThat(told(number)).anyMatch(line -> line.contains("不再收取答辩书") && line.contains("已达成调解"));

        assertThat(sent("head", number, "evidence-periods", Map.of("partyId", left.id(), "evidenceDays", 15)))
                .startsWith("400")
                .contains("已经退出");
        granted(number, MotionKind.SUSPENSION, "ground", "FORCE_MAJEURE");
        assertThat(servedOn(number, "D417")).containsExactly("虚构申1", "虚构样例2号有限公司");
        assertThat(page(number, "D417")).doesNotContain(left.name(), "代理样甲");
        assertThat(samePersons
                        .apply(RegistrationNumber.of(number), false, MONDAY, "略", List.of())
                        .parties())
                .noneMatch(party -> party.name().equals(left.name()));
    }

    @Test
    @DisplayName("一名申请人撤回：还没有送达他的文书不再送达，准予撤回的决定书照送")
    void who_withdraws_before_the_papers_came() {
        var number = filedAndAccepted(dispute(3, 1), ProcedureKind.ORDINARY, TribunalForm.SOLE);
        var left = applicant(number, 2);
        assertThat(services(left)).containsEntry("D402", "OPEN");
        raised(
                number,
                MotionKind.WITHDRAWAL,
                "raisedBy",
                "APPLICANT",
                "ground",
                "VOLUNTARY",
                "parties",
                List.of(left.id()));
        assertThat(services(left)).containsEntry("D402", "ABANDONED").containsEntry("D504", "OPEN");
        assertThat(services(applicant(number, 1))).containsEntry("D402", "OPEN");
        addressesConfirmed(number);
        assertThat(tables.sql("select count(*) from document where registration_number = ? and code = 'D311'")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .as("confirmed by who stands")
                .isEqualTo(3);
    }

    @Test
    @DisplayName("中止时登记死亡之日和证明：不再向死者送达；承继通知书、裁决书写明；死亡之后的请求提示仲裁庭，死亡当日为止的不提示")
    void the_day_of_death() {
        var form = dispute(1, 1);
        form.put("claims", List.of(wages("2026-02-01", "2026-03-03"), wages("2026-02-01", "2026-03-02")));
        var number = underWay(form);
        var dead = applicant(number, 1);
        assertThatThrownBy(() -> raised(
                        number,
                        MotionKind.SUSPENSION,
                        "ground",
                        "WORKER_DIED",
                        "goneOn",
                        bureau.today().plusDays(1).toString()))
                .hasMessageContaining("不能晚于今天");
        granted(number, MotionKind.SUSPENSION, "ground", "WORKER_DIED", "goneOn", "2026-03-02", "goneProof", PROOF);
        assertThat(servedOn(number, "D417")).containsExactly("虚构样例1号有限公司");
        assertThat(page(number, "D417")).contains("2026年3月2日", PROOF);
        assertThat(services(dead).values()).doesNotContain("OPEN", "WAITING");
        assertThat(services(dead)).containsEntry("D402", "ABANDONED");

        granted(
                number,
                MotionKind.SUCCESSION,
                "ground",
                "WORKER_DIED",
                "partyKind",
                "PERSON",
                "partyName",
                "虚构惠一",
                "partyKinship",
                "女儿",
                "partyKinshipProof",
                "户口簿样例");
        assertThat(page(number, "D410-2")).contains("申请人虚构申1于2026年3月2日死亡，有" + PROOF + "为证");
        complete("arbitrator", number, "endSuspension", Map.of("reason", "继承人参加仲裁"));

        bureau.start("award", number);
        var sheet = asked("arbitrator", "/tasks/" + bureau.taskOf(number, "deliberate") + "/award");
        assertThat(sheet).contains("虚构申1已于 2026-03-02 死亡", "至 2026-03-03");
        assertThat(sheet.split("劳动合同终止", -1)).as("one of two claims").hasSize(2);
        deliberated(number);
        var heir = named(number, "虚构惠一");
        decided(number, ofHeir(number, 1, heir), ofHeir(number, 2, heir));
        madeFromItems(number);
        assertThat(Jsoup.parse(page(number, codes(number).contains("D507") ? "D507" : "D506"))
                        .text())
                .contains("虚构申1于", "死亡日期为2026年3月2日（" + PROOF + "）");
    }

    @Test
    @DisplayName("劳动者申请前已经死亡，几名继承人申请：共同请求一项，逐项裁决只有一行、金额是整项的；死亡和关系的证明裁决前要齐；裁决书写明是谁的继承人、共同支付")
    void heirs_who_apply_from_the_start() {
        var form = dispute(2, 1);
        var applicants = parties(form);
        applicants.get(0).putAll(Map.of("heirOf", "虚构亡工", "heirOfDiedOn", "2026-01-05", "kinship", "妻子"));
        applicants.get(1).putAll(Map.of("heirOf", "虚构亡工", "kinship", "女儿", "kinshipProof", "户口簿样例"));
        form.put("claims", List.of(claim("WAGES", 1_000)));
        var number = underWay(form);
        assertThat(disputes.get(RegistrationNumber.of(number)).workersConcerned())
                .as("one worker")
                .isEqualTo(1);
        assertThat(standing(number)).containsExactly("虚构申1", "虚构申2", "虚构样例1号有限公司");
        assertThat(page(number, "D307")).contains("虚构申1（已故劳动者虚构亡工的继承人，系其妻子）").doesNotContain("申请前已死亡");
        everythingServed(number, MONDAY);
        bureau.start("award", number);
        deliberated(number);
        var sheet = asked("arbitrator", "/tasks/" + bureau.taskOf(number, "decideItems") + "/award");
        assertThat(sheet.split("\"title\":\"1. ", -1)).as("one row").hasSize(2);
        assertThat(sheet).contains("\"amount\":1000");
        var item = ruling(number, 1, "PARTLY", 800);
        item.remove("party");
        item.put(
                "creditors",
                List.of(applicant(number, 1).id(), applicant(number, 2).id()));
        assertThat(MotionDoorsStory.refusalOf(() -> decided(number, item)))
                .contains("承继的证明没有齐全", "虚构亡工死亡的证明", "虚构申1与死者关系的依据")
                .doesNotContain("虚构申2与死者", "死亡的日期");
        var dead = applicant(number, 3);
        assertThat(sent(
                        "clerk",
                        number,
                        "succession-proofs",
                        Map.of("party", dead.id(), "goneOn", "2026-01-05", "goneProof", PROOF)))
                .startsWith("204");
        assertThat(sent(
                        "clerk",
                        number,
                        "succession-proofs",
                        Map.of("party", applicant(number, 1).id(), "kinship", "妻子", "kinshipProof", "结婚证样例")))
                .startsWith("204");
        decided(number, item);
        madeFromItems(number);
        assertThat(Jsoup.parse(page(number, codes(number).contains("D507") ? "D507" : "D506"))
                        .text())
                .contains(
                        "劳动者虚构亡工在申请仲裁前已经死亡，由其继承人申请仲裁，死亡日期为2026年1月5日（" + PROOF + "）",
                        "向申请人虚构申1（已故劳动者虚构亡工的继承人，系其妻子）、申请人虚构申2（已故劳动者虚构亡工的继承人，系其女儿）共同支付工资 800.00 元")
                .doesNotContain("不再参加");
    }

    @Test
    @DisplayName("继承人的登记：死者写明之后才写关系；单位不是继承人；死亡不晚于今天")
    void who_can_be_an_heir() {
        var form = dispute(1, 1);
        parties(form).get(0).put("kinship", "女儿");
        assertThat(MotionDoorsStory.refusalOf(() -> bureau.register(form))).contains("写明是谁的继承人之后填写");
        var firm = dispute(1, 1);
        parties(firm).get(1).put("heirOf", "虚构亡工");
        assertThat(MotionDoorsStory.refusalOf(() -> bureau.register(firm))).contains("继承人是自然人");
        var tomorrow = dispute(1, 1);
        parties(tomorrow)
                .get(0)
                .putAll(Map.of(
                        "heirOf", "虚构亡工", "heirOfDiedOn", MONDAY.plusDays(1).toString()));
        assertThat(MotionDoorsStory.refusalOf(() -> bureau.register(tomorrow)))
                .contains("死亡的日期")
                .contains("不能晚于今天");
        parties(tomorrow).get(0).put("heirOfDiedOn", MONDAY.toString());
        assertThat(bureau.register(tomorrow)).isNotBlank();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parties(Map<String, Object> form) {
        return (List<Map<String, Object>>) form.get("parties");
    }

    @Test
    @DisplayName("没有人死亡、终止的，不能以没有承继者终止审理；中止时登记过的可以，当场写明是谁、何日、何证明的也可以")
    void nobody_is_missed_who_is_there() {
        var nobody = underWay(dispute(1, 1));
        var form = new HashMap<String, Object>(Map.of("content", "见材料", "ground", "NO_SUCCESSOR"));
        assertThat(sent("clerk", nobody, "motions/TERMINATION", form))
                .startsWith("400")
                .contains("没有登记当事人死亡或者终止");
        form.put("goneOn", "2026-03-01");
        form.put("goneProof", PROOF);
        assertThat(sent("clerk", nobody, "motions/TERMINATION", form)).startsWith("400");
        form.put("goneParty", applicant(nobody, 1).id());
        assertThat(sent("clerk", nobody, "motions/TERMINATION", form)).startsWith("204");
        decided("head", nobody, "approveMotion", "GRANTED");
        assertThat(arbitrations.get(RegistrationNumber.of(nobody)).closing()).isEqualTo(ClosingMethod.TERMINATED);
        assertThat(page(nobody, "D418")).contains(PROOF);
        assertThat(servedOn(nobody, "D418")).containsExactly("虚构样例1号有限公司");

        var suspended = underWay(dispute(1, 1));
        granted(suspended, MotionKind.SUSPENSION, "ground", "WORKER_DIED");
        granted(suspended, MotionKind.TERMINATION, "ground", "NO_SUCCESSOR");
        assertThat(arbitrations.get(RegistrationNumber.of(suspended)).closing()).isEqualTo(ClosingMethod.TERMINATED);
    }

    private int awaited(String number) {
        return (int)
                bureau.waiting(number).stream().filter("receiveAnswer"::equals).count();
    }

    private Map<String, Object> ofHeir(String number, int claim, Party heir) {
        var item = ruling(number, claim, "DISMISSED", null);
        item.put("party", heir.id());
        return item;
    }

    private static Map<String, Object> wages(String from, String to) {
        var claim = claim("WAGES", 1_000);
        claim.put("fromDay", from);
        claim.put("toDay", LocalDate.parse(to).toString());
        return claim;
    }

    @SuppressWarnings("unchecked")
    private static void agentOf(Map<String, Object> form, int respondent, String name) {
        ((List<Map<String, Object>>) form.get("parties"))
                .stream()
                        .filter(party -> party.get("name").equals("虚构样例" + respondent + "号有限公司"))
                        .forEach(party -> party.put("agents", List.of(Map.of("name", name, "kind", "STAFF"))));
    }
}
