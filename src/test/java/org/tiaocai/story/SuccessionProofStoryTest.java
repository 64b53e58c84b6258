package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;

/** Nobody takes another's place without proof of the death or the end, and of being of kin. */
@StoryTest
@DisplayName("承继须有证明：死亡、终止的日期和证明，与死者的关系及其依据；为等待而中止的，裁决之前补齐")
class SuccessionProofStoryTest extends MotionDoorsStory {

    @ParameterizedTest
    @DisplayName("没有死亡日期、证明、关系、关系依据中任何一项的退回，说明缺哪一项；从“追加当事人”提出的也一样")
    @CsvSource({
        "goneOn, 虚构申1死亡的日期",
        "goneProof, 虚构申1死亡的证明",
        "partyKinship, 虚构惠一与死者的关系",
        "partyKinshipProof, 虚构惠一与死者关系的依据"
    })
    void nothing_may_be_missing(String field, String words) {
        var number = underWay(dispute(1, 1));
        var form = whole();
        form.remove(field);
        assertThat(motion("clerk", number, "SUCCESSION", form))
                .startsWith("400")
                .contains(words);
        form.put("partySide", "APPLICANT");
        assertThat(motion("clerk", number, "JOINDER", form)).startsWith("400").contains(words);
        form.put(field, " ");
        if (!field.equals("goneOn")) {
            assertThat(motion("clerk", number, "SUCCESSION", form)).startsWith("400");
        }
        assertThat(motion("clerk", number, "SUCCESSION", whole())).startsWith("204");
    }

    @Test
    @DisplayName("几名继承人，每名都要有关系和依据；单位注销的，要有日期和证明，不问关系")
    void each_heir_and_an_employer() {
        var number = underWay(dispute(1, 1));
        var form = whole();
        var second = heir("虚构惠二");
        second.remove("partyKinshipProof");
        form.put("persons", List.of(second));
        assertThat(motion("clerk", number, "SUCCESSION", form))
                .startsWith("400")
                .contains("虚构惠二与死者关系的依据")
                .doesNotContain("虚构惠一与死者");

        var ended = new HashMap<String, Object>(Map.of(
                "content", "已注销", "ground", "EMPLOYER_DEREGISTERED", "partyKind", "PERSON", "partyName", "虚构出资人"));
        assertThat(motion("clerk", number, "SUCCESSION", ended))
                .startsWith("400")
                .contains("虚构样例1号有限公司终止的日期", "虚构样例1号有限公司终止的证明");
        ended.putAll(Map.of("goneOn", "2026-02-28", "goneProof", "注销登记通知书样例"));
        assertThat(motion("clerk", number, "SUCCESSION", ended)).startsWith("204");
    }

    @Test
    @DisplayName("验收 29：为等待继承人而中止的，近亲属先来，证明后补：决定的人看得到缺什么；没有补齐不能裁决、不能制作调解书，补齐后可以")
    void who_was_waited_for_may_prove_it_later() {
        var number = underWay(dispute(1, 1));
        assertThat(motion(
                        "clerk",
                        number,
                        "SUSPENSION",
                        Map.of("raisedBy", "APPLICANT", "content", "劳动者死亡", "ground", "WORKER_DIED")))
                .startsWith("204");
        decided("head", number, "approveMotion", "GRANTED");
        assertThat(motion(
                        "clerk",
                        number,
                        "JOINDER",
                        Map.of(
                                "raisedBy", "APPLICANT",
                                "content", "近亲属要求继续参加仲裁",
                                "ground", "WORKER_DIED",
                                "partyKind", "PERSON",
                                "partySide", "APPLICANT",
                                "partyName", "虚构惠一")))
                .startsWith("204");
        assertThat(asked(
                        "arbitrator",
                        "/tasks/" + tasks(number, "decideOnMotion").get(0) + "/motion"))
                .contains("承继的证明尚缺", "虚构申1死亡的日期", "虚构惠一与死者关系的依据")
                .contains("拟参加的人的基本情况不全：虚构惠一缺性别、出生日期、身份证件号码、住所");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        complete("arbitrator", number, "endSuspension", Map.of("reason", "继承人参加仲裁"));

        bureau.start("award", number);
        deliberated(number);
        var heir = named(number, "虚构惠一");
        assertThat(refusalOf(() -> decided(number, dismissed(number, heir))))
                .contains("不能作出裁决", "虚构申1死亡的日期", "虚构惠一与死者的关系");
        assertThat(Jsoup.parse(pageOf("clerk", number)).text()).contains("补充承继的证明", "应当补齐：虚构申1死亡的日期");
        assertThat(proved(number, respondent(number, 1), Map.of("goneOn", "2026-03-01")))
                .startsWith("400")
                .contains("没有需要补充");
        var dead = applicant(number, 1);
        assertThat(proved(
                        number,
                        dead,
                        Map.of("goneOn", bureau.today().plusDays(1).toString())))
                .startsWith("400")
                .contains("不能晚于今天");
        assertThat(proved(number, dead, Map.of("goneOn", "2026-03-01", "goneProof", DEATH_CERTIFICATE)))
                .startsWith("204");
        assertThat(proved(number, heir, Map.of("kinship", "女儿"))).startsWith("204");
        assertThat(refusalOf(() -> decided(number, dismissed(number, heir))))
                .contains("虚构惠一与死者关系的依据")
                .doesNotContain("死亡的日期");
        assertThat(proved(number, heir, Map.of("kinshipProof", "户口簿样例"))).startsWith("204");
        decided(number, dismissed(number, heir));
        assertThat(named(number, "虚构惠一").title()).contains("系其女儿");
        assertThat(Jsoup.parse(pageOf("clerk", number)).text()).doesNotContain("补充承继的证明 作出裁决");
    }

    @Test
    @DisplayName("决定的人看到拟参加的人的各项情况：从列表中选的也在，代理人也在")
    void the_decider_sees_everything() {
        var number = underWay(dispute(1, 1));
        var form = whole();
        form.putAll(Map.of(
                "partySex", "FEMALE",
                "partyIdentityKind", "PASSPORT",
                "partyIdentityNumber", PersonsStory.PASSPORT,
                "partyAgentName", "虚构律师",
                "partyAgentKind", "LAWYER",
                "partyAgentFirm", "虚构律师事务所",
                "partyAgentPowers", "SPECIAL"));
        form.put("persons", List.of(heir("虚构惠二")));
        var page = Jsoup.parse(pageOf("clerk", number)).selectFirst("form[data-act=motions/SUCCESSION]");
        assertThat(page.select("label[data-kind=PERSON]").eachText()).anyMatch(label -> label.startsWith("性别"));
        assertThat(page.select("label[data-kind=ORGANISATION]").eachText())
                .anyMatch(label -> label.startsWith("统一社会信用代码"));
        assertThat(page.select("label:has([name=goneProof])").text()).contains("必填");
        assertThat(motion("clerk", number, "SUCCESSION", form)).startsWith("204");
        var shown =
                asked("arbitrator", "/tasks/" + tasks(number, "decideOnMotion").get(0) + "/motion");
        assertThat(shown)
                .contains("拟参加的人之1", "性别：女", "证件种类（自然人）：护照", "代理人姓名：虚构律师", "代理人类别：律师", "代理权限：特别授权")
                .contains("拟参加的人之2", "虚构惠二；与死者的关系（劳动者死亡的）：女儿");
    }

    @Test
    @DisplayName("组庭之前当事人死亡：负责人决定由继承人参加，案件恢复；组庭通知送给继承人，组庭之后由仲裁庭决定")
    void before_there_is_a_tribunal() {
        var number = filedAndAccepted(dispute(1, 1), ProcedureKind.ORDINARY, TribunalForm.SOLE);
        assertThat(motion("registrar", number, "SUSPENSION", died())).startsWith("204");
        decided("head", number, "approveMotion", "GRANTED");
        var form = whole();
        form.put("goneOn", bureau.today().toString());
        assertThat(motion("registrar", number, "SUCCESSION", form)).startsWith("204");
        assertThat(bureau.waiting(number)).doesNotContain("decideOnMotion");
        decided("head", number, "approveMotion", "GRANTED");
        complete("clerk", number, "endSuspension", Map.of("reason", "继承人参加仲裁"));
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        assertThat(services(named(number, "虚构惠一"))).containsKeys("D403", "D410-2");
        assertThat(services(applicant(number, 1))).doesNotContainKey("D403");
    }

    private Map<String, Object> died() {
        return Map.of(
                "content",
                "申请人死亡，等待继承人表明是否参加",
                "ground",
                "WORKER_DIED",
                "goneOn",
                bureau.today().toString(),
                "goneProof",
                DEATH_CERTIFICATE);
    }

    private static Map<String, Object> whole() {
        var form = heir("虚构惠一");
        form.putAll(Map.of(
                "content", "承继", "ground", "WORKER_DIED", "goneOn", "2026-03-01", "goneProof", DEATH_CERTIFICATE));
        return form;
    }

    private String proved(String number, Party party, Map<String, ?> proof) {
        var form = new HashMap<String, Object>(proof);
        form.put("party", party.id());
        return sent("clerk", number, "succession-proofs", form);
    }

    private Map<String, Object> dismissed(String number, Party heir) {
        assertThat(heir.side()).isEqualTo(Side.APPLICANT);
        var item = ruling(number, 1, "DISMISSED", null);
        item.put("party", heir.id());
        return item;
    }
}
