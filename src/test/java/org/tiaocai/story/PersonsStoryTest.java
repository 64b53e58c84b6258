package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.IdentityKind;
import org.tiaocai.dispute.Sex;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.documents.SampleFacts;
import org.tiaocai.shared.RegistrationNumber;

/** 规则29: who the parties and their agents are, from the counter to the papers. */
@DisplayName("当事人和代理人")
class PersonsStoryTest extends PersonsStory {

    @Autowired
    DocumentFiles files;

    @Autowired
    Servings servings;

    @ParameterizedTest
    @DisplayName("验收 06：护照、通行证、永久居留证、旧身份证都收，记明种类；同一证件下次还认得出是同一个人")
    @CsvSource({
        "FRA110058120501, PERMANENT_RESIDENCE",
        "E12345678, PASSPORT",
        "H1234567800, HK_MACAO_PERMIT",
        "999999900307777, RESIDENT_CARD"
    })
    void acceptance_06(String number, IdentityKind kind) {
        var person =
                Map.<String, Object>of("side", "APPLICANT", "kind", "PERSON", "name", "测试甲", "identityNumber", number);
        var first = bureau.register(dispute(person, Forms.employer()));
        var second = bureau.register(dispute(person, Forms.employer()));
        assertThat(party(first, Side.APPLICANT).person().identityKind()).isEqualTo(kind);
        assertThat(party(first, Side.APPLICANT).maskedIdentityNumber())
                .contains("*")
                .doesNotContain(number);
        assertThat(party(first, Side.APPLICANT).identity())
                .isNotNull()
                .isEqualTo(party(second, Side.APPLICANT).identity());
    }

    @Test
    @DisplayName("旧证和新证是同一个人；身份证里有的性别和出生日期不用再填")
    void the_first_card_is_the_same_person() {
        var old = bureau.register(dispute(with(Forms.worker(), "identityNumber", "999999900101001"), Forms.employer()));
        var now = registered();
        assertThat(party(old, Side.APPLICANT).identity())
                .isEqualTo(party(now, Side.APPLICANT).identity());
        assertThat(party(old, Side.APPLICANT).person().sex()).isEqualTo(Sex.MALE);
        assertThat(party(now, Side.APPLICANT).person().bornOn()).isEqualTo(LocalDate.of(1990, 1, 1));
    }

    @ParameterizedTest
    @DisplayName("对不上、不可能、写错的，登记不上，说明是哪一项")
    @CsvSource({
        "sex, FEMALE, 性别与身份证件号码中的不一致",
        "bornOn, 1990-01-02, 出生日期与身份证件号码中的不一致",
        "bornOn, 2026-03-03, 今天以前",
        "bornOn, 1899-12-31, 1900 年",
        "identityKind, PASSPORT, 护照号码为",
        "phone, 请打工友电话, 联系电话格式不正确",
        "monthlyWage, -1, 月工资不能为负数",
        "employedUntil, 2019-12-31, 离职日期不能早于入职日期"
    })
    void what_cannot_be(String field, String value, String words) {
        var worker = with(Forms.worker(), "employedFrom", "2020-01-01", field, value);
        assertThatThrownBy(() -> bureau.register(dispute(worker, Forms.employer())))
                .rootCause()
                .hasMessageContaining(words);
    }

    @Test
    @DisplayName("统一社会信用代码校验码不对的，登记不上")
    void a_wrong_credit_code() {
        var employer = with(wholeEmployer(), "creditCode", "91999999MA0000001M");
        assertThatThrownBy(() -> bureau.register(dispute(Forms.worker(), employer)))
                .rootCause()
                .hasMessageContaining("统一社会信用代码不正确");
    }

    @Test
    @DisplayName("登记的内容案卷页上都有，号码遮盖；不办案的人只见某某；引擎里什么也没有")
    void the_page_shows_it() {
        var number = bureau.register(dispute(
                with(wholeWorker(), "phone", "+86 138 0000 1234"), with(wholeEmployer(), "phone", "022-00001234-801")));
        assertThat(casePage("head", number))
                .contains("居民身份证 999***********0016", "1990年1月1日 出生", "虚构市虚构区一号", "送达地址：虚构市虚构区二号")
                .contains("13800001234", "022-00001234转801", "装配工", "5,000.00", "有书面合同", "虚构园区三号厂房")
                .contains("被吊销、责令关闭或者停业", "虚构法人（董事长）", "91999999MA0000001N")
                .contains("虚构全权（律师，虚构样例律师事务所，特别授权）", "尚缺：", "所函")
                .doesNotContain(Forms.WORKERS_IDENTITY_NUMBER);
        assertThat(EngineTables.everything(tables))
                .doesNotContain("虚构", "装配工", "0000 1234", Forms.WORKERS_IDENTITY_NUMBER, "91999999");
    }

    @Test
    @DisplayName("裁决书写全当事人：性别、出生日期、完整号码、职务、代理权限，不写电话，加密保存；其他文书遮盖号码")
    void papers_name_them() {
        var form = Forms.dispute(MONDAY, "claims", List.of(claim("WAGES", 1_000)));
        form.put("parties", List.of(wholeWorker(), wholeEmployer()));
        var number = seated(form);
        bureau.start("award", number);
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        madeFromItems(number);
        var award = documents(number).get(0);
        assertThat(page(number, award))
                .contains("男", "1990年1月1日出生", Forms.WORKERS_IDENTITY_NUMBER, "居民身份证号码", "虚构市虚构区一号")
                .contains("统一社会信用代码", "91999999MA0000001N", "虚构法人", "董事长", "被吊销")
                .contains("虚构全权（律师，虚构样例律师事务所，特别授权）")
                .doesNotContain("022-0000", "联系电话");
        assertThat(tables.sql("select page from document where id = ?")
                        .param(award.documentId())
                        .query(String.class)
                        .single())
                .doesNotContain("查明的事实样例", Forms.WORKERS_IDENTITY_NUMBER);
        assertThat(paper(number, papers.issue(RegistrationNumber.of(number), "D402", "masked", SampleFacts.of("D402"))))
                .contains("999***********0016")
                .doesNotContain(Forms.WORKERS_IDENTITY_NUMBER, "022-0000", "1990年");
    }

    private String seated(Map<String, Object> form) {
        var number = claimed(form, MONDAY);
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        tribunals.seat(number, "clerk", Seat.CLERK);
        return number.value();
    }

    @Test
    @DisplayName("窗口可以登记第三人；申请书副本、举证通知书也送给第三人")
    void a_third_party_at_the_counter() {
        var third = with(Forms.employer(), "side", "THIRD_PARTY", "name", "虚构第三人用工有限公司");
        var number = filedAndAccepted(
                dispute(Forms.worker(), Forms.employer(), third), ProcedureKind.ORDINARY, TribunalForm.SOLE);
        assertThat(casePage("head", number)).contains("第三人", "虚构第三人用工有限公司");
        var person = party(number, Side.THIRD_PARTY).id();
        assertThat(servedOn(number, "D401")).containsExactlyInAnyOrder(respondent(number), person);
        everythingServed(number, bureau.today());
        assertThat(servedOn(number, "D402")).containsExactlyInAnyOrder(worker(number), respondent(number), person);
    }

    private List<Long> servedOn(String number, String code) {
        var made = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.id())
                .toList();
        return servings.of(RegistrationNumber.of(number)).stream()
                .filter(one -> made.contains(one.documentId()))
                .map(one -> one.partyId())
                .toList();
    }

    @Test
    @DisplayName("验收 12：王𬱟𠮷的文书，PDF 和 Word 都印得出；哪种字库都没有的字，登记后案卷页就指明")
    void acceptance_12() {
        var number = bureau.register(dispute(with(Forms.worker(), "name", "王𬱟𠮷"), Forms.employer()));
        var paper = papers.issue(RegistrationNumber.of(number), "D402", "rare", SampleFacts.of("D402"));
        for (var format : FileFormat.values()) {
            assertThat(files.file(RegistrationNumber.of(number), paper, format)).isPresent();
        }
        assertThat(casePage("head", number)).contains("王𬱟𠮷").doesNotContain("字库没有");
        var other = bureau.register(dispute(with(Forms.worker(), "name", "王\uD869\uDED6"), Forms.employer()));
        assertThat(casePage("head", other)).contains("下列字，字库没有", "\uD869\uDED6");
    }

    @Test
    @DisplayName("调解协议由代理人签署的，一般代理不行，特别授权可以；别人的代理人不行")
    void only_special_authority_signs_an_agreement() {
        var number = agreedWithAgents();
        var day = sessionDay(number).toString();
        refused(number, "signAgreement", "只有一般代理权限，不能代为签署调解协议", () -> signs(number, day, "虚构一般"));
        refused(number, "signAgreement", "请在申请人的代理人中选择", () -> signs(number, day, "代理样"));
        signs(number, day, "虚构全权");
        assertThat(bureau.waiting(number)).contains("sealAgreement");
    }

    @Test
    @DisplayName("仲裁庭主持的调解，一般代理不能代为达成协议")
    void only_special_authority_settles_before_the_tribunal() {
        var form = Forms.dispute(MONDAY, "claims", List.of(claim("WAGES", 1_000)));
        form.put("parties", List.of(wholeWorker(), Forms.employer()));
        var number = seated(form);
        bureau.start("arbitral-mediation-document", number);
        refused(number, "draftArbitralMediation", "不能代为达成调解协议", () -> settles(number, "虚构一般"));
        settles(number, "虚构全权");
        assertThat(bureau.waiting(number)).contains("signArbitralMediation");
    }

    private void settles(String number, String agent) {
        var form = agreeing.onAll(number, "协议结果样例");
        form.put("byAgents", List.of(agentOf(number, agent)));
        complete("arbitrator", number, "draftArbitralMediation", form);
    }

    private String agreedWithAgents() {
        var number = bureau.register(dispute(wholeWorker(), Forms.employer()));
        consents(number, "WILLING", "WILLING");
        accept(number);
        appoint(number, "mediator", "union");
        bureau.travelTo(sessionDay(number));
        hold(number, "AGREED", null);
        draft(number);
        return number;
    }

    private void signs(String number, String day, String agent) {
        bureau.complete(
                "mediator",
                number,
                "signAgreement",
                Map.of(
                        "applicantSignedOn", day,
                        "applicantAgent", agentOf(number, agent),
                        "respondentSignedOn", day,
                        "mediatorSignedOn", day),
                Map.of("signing", "SIGNED"));
    }
}
