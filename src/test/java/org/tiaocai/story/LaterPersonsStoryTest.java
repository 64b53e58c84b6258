package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.arbitration.preparation.AnswerPeriods;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Sex;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** Who comes later is told in his own name, and a suspension that waited for him ends with him. */
@StoryTest
@DisplayName("后来参加的人：以自己的名义收到文书；等的人都来了，中止自行恢复")
class LaterPersonsStoryTest extends PartiesStory {

    @Autowired
    Raising raising;

    @Autowired
    TestRestTemplate web;

    @Autowired
    AnswerPeriods periods;

    @Test
    @DisplayName("三名继承人一次登记，各项情况齐全：各收到自己的受理、举证、组庭通知；注明全部参加的，当即恢复审理")
    void three_heirs_in_one_act() {
        var number = underWay(dispute(1, 1));
        everythingServed(number, MONDAY);
        suspended(number, "WORKER_DIED", null);
        var form = heir("虚构惠一", "女儿");
        form.putAll(Map.of("ground", "WORKER_DIED", "content", "三名子女", "allCame", "true"));
        form.put("persons", List.of(heir("虚构惠二", "儿子"), heir("虚构惠三", "儿子")));
        assertThat(sent(number, "SUCCESSION", form)).isEqualTo(204);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");

        assertThat(standing(number)).containsExactly("虚构惠一", "虚构惠二", "虚构惠三", "虚构样例1号有限公司");
        assertThat(applicant(number, 2)).satisfies(LaterPersonsStoryTest::isWhole);
        assertThat(applicant(number, 2).title()).isEqualTo("虚构惠一（已故申请人虚构申1的继承人，系其女儿）");
        for (var code : List.of("D307", "D402", "D403")) {
            for (var heir : List.of("虚构惠一", "虚构惠二", "虚构惠三")) {
                var own = pageOf(number, code, heir);
                assertThat(own).as(code).contains("受送达人：" + heir, "虚构惠三（已故申请人虚构申1的继承人，系其儿子）");
                assertThat(own.split("受送达人：")[1]).as(code).doesNotStartWith("虚构申1");
            }
        }
        assertThat(pageOf(number, "D307", "虚构惠二")).contains("此前已经进行的仲裁活动对你方有效", "申请书副本");
        assertThat(page(number, "D410-2")).contains("虚构惠二与申请人虚构申1的关系：儿子（依据：户口簿）");
        assertThat(servedOn(number, "D401")).doesNotContain("虚构惠一");

        assertThat(bureau.waiting(number)).doesNotContain("endSuspension");
        assertThat(page(number, "D417-2")).contains("虚构惠一、虚构惠二、虚构惠三", "举证期限为", "届满，含当日");
        assertThat(pageOf(number, "D402", "虚构惠二")).contains("届满日在恢复审理通知书中写明");
        assertThat(limit(number, "A22").status()).isEqualTo(Status.RUNNING);
        assertThat(limits.running(RegistrationNumber.of(number), "A10", subject(respondent(number, 1))))
                .isPresent();
    }

    @Test
    @DisplayName("中止时写明等待三人：来了两人还等，第三人来了即恢复；一人不来的，仍由承办人恢复")
    void as_many_as_were_named() {
        var number = underWay(dispute(1, 1));
        suspended(number, "WORKER_DIED", 3);
        comes(number, heir("虚构惠一", "女儿"), heir("虚构惠二", "儿子"));
        assertThat(bureau.waiting(number)).contains("endSuspension");
        comes(number, heir("虚构惠三", "儿子"));
        assertThat(bureau.waiting(number)).doesNotContain("endSuspension");
        assertThat(codes(number)).containsOnlyOnce("D417-2");

        var another = underWay(dispute(1, 1));
        suspended(another, "WORKER_DIED", 2);
        comes(another, heir("虚构惠四", "配偶"));
        assertThat(bureau.waiting(another)).contains("endSuspension");
        complete("arbitrator", another, "endSuspension", Map.of("reason", "另一名继承人书面表示不参加"));
        assertThat(limit(another, "A22").status()).isEqualTo(Status.RUNNING);
    }

    @Test
    @DisplayName("中止时答辩期未满的单位被合并：承继者收到自己的应诉通知书，恢复后有完整的答辩期")
    void a_successor_of_an_employer_that_stood_still() {
        var number = underWay(dispute(1, 1));
        everythingServed(number, MONDAY);
        bureau.travelTo(MONDAY.plusDays(7));
        suspended(number, "EMPLOYER_TERMINATED", null);
        bureau.travelTo(MONDAY.plusDays(30));
        var form = new HashMap<String, Object>(Map.of(
                "ground", "EMPLOYER_MERGED", "partyKind", "ORGANISATION", "partyName", "虚构承继样例有限公司", "allCame", true));
        form.put("content", "合并");
        form.put("partyRepresentative", "虚构代表");
        form.put("partyRepresentativePost", "总经理");
        assertThat(sent(number, "SUCCESSION", form)).isEqualTo(204);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var own = pageOf(number, "D401", "虚构承继样例有限公司");
        assertThat(own).contains("应诉通知书", "受送达人：虚构承继样例有限公司", "虚构代表，总经理", "承继前一当事人的地位");
        everythingServed(number, MONDAY.plusDays(30));
        assertThat(limits.running(RegistrationNumber.of(number), "A10", subject(respondent(number, 2))))
                .hasValueSatisfying(limit -> assertThat(limit.startedOn()).isEqualTo(MONDAY.plusDays(30)));
    }

    @Test
    @DisplayName("第三人收到的是参加仲裁通知书，登记时就在案的也是；写的是现在的请求，不是应诉通知书")
    void a_third_party_is_called_in() {
        var form = dispute(1, 1);
        var all = new ArrayList<Object>((List<?>) form.get("parties"));
        all.add(party("THIRD_PARTY", "ORGANISATION", "虚构第三有限公司"));
        form.put("parties", all);
        var number = underWay(form);
        assertThat(pageOf(number, "D401", "虚构第三有限公司"))
                .contains("参加仲裁通知书", "你方与本案的处理结果有利害关系")
                .doesNotContain("应诉通知书");
        assertThat(pageOf(number, "D401", "虚构样例1号有限公司")).contains("应诉通知书").doesNotContain("参加仲裁通知书");

        everythingServed(number, MONDAY);
        raised(number, MotionKind.CLAIM_CHANGE, "raisedBy", "APPLICANT", "claimType", "BONUS", "claimAmount", 765);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        joined(number, "虚构第四有限公司");
        assertThat(pageOf(number, "D401", "虚构第四有限公司"))
                .contains("参加仲裁通知书", "受送达人：虚构第四有限公司", "765", "住所：虚构市虚构路四号", "虚构律师（律师，虚构律师事务所，特别授权）");
        assertThat(pageOf(number, "D401", "虚构样例1号有限公司")).doesNotContain("765", "虚构第四有限公司");
        assertThat(pageOf(number, "D402", "虚构第四有限公司")).contains("受送达人：虚构第四有限公司");
    }

    @Test
    @DisplayName("填错的身份情况当场退回：与登记时同样核对")
    void the_same_checks_as_at_registration() {
        var number = underWay(dispute(1, 1));
        var wrong = heir("虚构惠一", "女儿");
        wrong.put("partySex", "MALE");
        wrong.put("partyIdentityNumber", Forms.WORKERS_IDENTITY_NUMBER);
        wrong.put("partyBornOn", "1980-05-05");
        assertThatThrownBy(() -> comes(number, wrong)).hasMessageContaining("出生日期与身份证件号码中的不一致");
        var distant = heir("虚构惠一", "远".repeat(51));
        assertThatThrownBy(() -> comes(number, distant)).hasMessageContaining("五十字");
        var form = Jsoup.parse(pageOfCase(number)).selectFirst("form[data-act=motions/SUCCESSION]");
        assertThat(form).isNotNull();
        assertThat(form.select("[data-persons] template [data-field]").eachAttr("data-field"))
                .contains("partySex", "partyBornOn", "partyServiceAddress", "partyAgentPowers", "partyKinship");
    }

    @Test
    @DisplayName("开庭排在新的答辩期内：到庭的没有答辩也没有放弃的，不能终结庭审；明确放弃后可以")
    void a_hearing_within_a_new_period() {
        var number = noticed(1, 1);
        bureau.travelTo(HEARING.minusDays(3));
        bureau.as(
                "clerk",
                () -> periods.begin(
                        RegistrationNumber.of(number),
                        respondent(number, 1).id(),
                        Answer.To.CLAIM_CHANGE,
                        HEARING.minusDays(3)));
        bureau.travelTo(HEARING);
        assertThat(Jsoup.parse(pageOfCase(number)).text()).contains("排定的开庭在虚构样例1号有限公司的答辩期内");
        assertThatThrownBy(() -> held(number, "CONCLUDED")).hasMessageContaining("明确放弃新的答辩期");
        bureau.complete(
                "clerk",
                number,
                "receiveAnswer",
                Map.of("on", HEARING.toString(), "summary", "放弃"),
                Map.of("answering", "WAIVED"));
        held(number, "CONCLUDED");
    }

    private static void isWhole(Party heir) {
        assertThat(heir.person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(heir.person().bornOn()).isEqualTo(LocalDate.of(1995, 5, 5));
        assertThat(heir.address()).isEqualTo("虚构市虚构路二号");
        assertThat(heir.serviceAddress()).isEqualTo("虚构市虚构路三号");
        assertThat(heir.agents()).extracting(Party.Agent::name).containsExactly("虚构律师");
    }

    /** In the words of the case page. */
    private static Map<String, Object> heir(String name, String kinship) {
        var heir = new HashMap<String, Object>(Map.of(
                "partyKind", "PERSON",
                "partyName", name,
                "partySex", "FEMALE",
                "partyBornOn", "1995-05-05",
                "partyAddress", "虚构市虚构路二号",
                "partyServiceAddress", "虚构市虚构路三号",
                "partyKinship", kinship,
                "partyKinshipProof", "户口簿"));
        heir.putAll(agent());
        return heir;
    }

    private static Map<String, Object> agent() {
        return Map.of(
                "partyAgentName", "虚构律师",
                "partyAgentKind", "LAWYER",
                "partyAgentFirm", "虚构律师事务所",
                "partyAgentPowers", "SPECIAL");
    }

    @SafeVarargs
    private void comes(String number, Map<String, Object>... heirs) {
        raised(
                number,
                MotionKind.SUCCESSION,
                "ground",
                "WORKER_DIED",
                "partyKind",
                "PERSON",
                "persons",
                List.of(heirs));
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
    }

    private void joined(String number, String name) {
        var form = new HashMap<String, Object>(Map.of(
                "content", "有利害关系",
                "ground", "INTERESTED_THIRD",
                "partySide", "THIRD_PARTY",
                "partyKind", "ORGANISATION",
                "partyName", name,
                "partyAddress", "虚构市虚构路四号"));
        form.putAll(agent());
        assertThat(sent(number, "JOINDER", form)).isEqualTo(204);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(side(number, Side.THIRD_PARTY)).extracting(Party::name).contains(name);
    }

    private void suspended(String number, String ground, Integer awaited) {
        raised(number, MotionKind.SUSPENSION, "ground", ground, "awaited", awaited);
        decided("head", number, "approveMotion", "GRANTED");
    }

    private void raised(String number, MotionKind kind, Object... fields) {
        bureau.as("clerk", () -> raising.raise(number, kind, fields));
    }

    private int sent(String number, String kind, Map<String, ?> form) {
        return web.withBasicAuth("clerk", Browser.PASSWORD)
                .postForEntity("/api/v1/cases/" + number + "/motions/" + kind, form, String.class)
                .getStatusCode()
                .value();
    }

    /** The last paper of the kind that is served on the party. */
    private String pageOf(String number, String code, String name) {
        var id = tables.sql("""
                        select max(d.id) from document_service s join document d on d.id = s.document_id
                        join party p on p.id = s.party_id
                        where d.registration_number = ? and d.code = ? and p.name = ?""").params(number, code, name).query(Long.class).single();
        return Jsoup.parse(documents.page(RegistrationNumber.of(number), id).orElseThrow())
                .text();
    }

    private String pageOfCase(String number) {
        var browser = new Browser(port());
        browser.logIn("clerk", Browser.PASSWORD);
        return browser.open("/cases/" + number).body();
    }

    private int port() {
        return java.net.URI.create(web.getRootUri()).getPort();
    }

    private static String subject(Party party) {
        return Answer.subject(party.id());
    }
}
