package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** What was typed differently from the paper handed in is mended; what changes rights, by two people. */
@OnPostgres
@DisplayName("更正登记信息")
class CorrectionStoryTest extends CorrectionStory {

    private static final LocalDate FRIDAY = MONDAY.minusDays(3);

    @BeforeEach
    void today() {
        bureau.travelTo(MONDAY);
    }

    @Test
    @DisplayName("电话写错：登记人员打开更正页，原值已填好；改后立即生效，日志写前后，按新电话找得到、按旧电话找不到")
    void a_wrong_telephone_number() {
        var number = bureau.register(between(person("试样电话", null), firm("样例电话厂", null)));
        var worker = party(number, "APPLICANT");
        assertThat(page("registrar", number)).contains("/corrections/" + worker);
        assertThat(line(sheet("registrar", number, worker), "phone")).isEqualTo("022-00001234");
        assertThat(corrected("registrar", number, worker, Map.of("phone", "022-00009876"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(told(number, "更正登记信息"))
                .singleElement()
                .asString()
                .contains("申请人 试样电话", "联系电话：022-00001234 → 022-00009876", "录入时看错一位");
        assertThat(words("registrar", number)).contains("022-00009876", "022-00001234→022-00009876", "依据：银行流水");
        assertThat(find("registrar", "022-00009876")).contains(number);
        assertThat(find("registrar", "022-00001234")).doesNotContain(number);
        assertThat(bureau.waiting(number)).doesNotContain("decideOnRegistrationCorrection");
        assertThat(refusal(corrected("registrar", number, worker, Map.of("phone", "022-00007777", "asOf", "0"))))
                .contains("同事更正过这一对象");
        assertThat(tables.sql("select content from registration_correction where registration_number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .doesNotContain("022", "试样");
    }

    @Test
    @DisplayName("更正页上面写明案件、当事人、案由和下一个日期；已登记的原值在栏里，没有登记的写“未登记”，没有一栏空白")
    void the_sheet_says_what_is_there_and_what_is_not() {
        var number = bureau.register(between(person("试样空栏", null), firm("样例空栏厂", null)));
        for (var subject : List.of(party(number, "APPLICANT"), party(number, "RESPONDENT"), "REGISTRATION/0")) {
            var sheet = sheet("registrar", number, subject);
            assertThat(sheet.select(".case-strip").text()).contains(number, "试样空栏 诉 样例空栏厂", "劳动报酬");
            assertThat(sheet.select("form.sheet label:has([name])")).isNotEmpty();
            for (var field : sheet.select("form.sheet > label:not(:has([name=reason], [name=proof], [name=file]))")) {
                assertThat(shown(field)).as(field.toString()).isNotBlank();
            }
        }
        var worker = sheet("registrar", number, party(number, "APPLICANT"));
        assertThat(line(worker, "phone")).isEqualTo("022-00001234");
        assertThat(worker.select("[name=identityNumber]").attr("placeholder")).isEqualTo("未登记");
        assertThat(worker.select("label:has([name=bornOn]) .hint").text()).isEqualTo("未登记");
        assertThat(worker.select("[name=contract] option").get(0).text()).isEqualTo("未登记");
    }

    /** What somebody sees in a field: what stands in it, what is chosen, or what is said in its place. */
    private static String shown(Element label) {
        var chosen = label.select("option[selected]").text();
        var first = label.select("option").isEmpty()
                ? ""
                : label.select("option").get(0).text();
        return label.select("[name]").attr("value")
                + label.select("textarea").text()
                + label.select("[name]").attr("placeholder")
                + label.select("small.hint").text()
                + (chosen.isEmpty() ? first : chosen);
    }

    @Test
    @DisplayName("写了一半的更正暂存在自己名下：退回的还在，办成的同时删除，同事的还在；案件页另存一份")
    void what_was_typed_is_kept_until_it_is_done() {
        var number = bureau.register(between(person("试样暂存", null), firm("样例暂存厂", null)));
        var worker = party(number, "APPLICANT");
        var place = place(sheet("registrar", number, worker));
        var casePage = place(Jsoup.parse(page("registrar", number)));
        assertThat(casePage).isEqualTo("page-cases-" + number);
        bureau.colleague("correction-colleague", Groups.INTAKE);
        for (var user : List.of("registrar", "correction-colleague")) {
            keepsDraft(user, place, "写了一半");
            keepsDraft(user, casePage, "申请写了一半");
        }
        var refused =
                correctedFromDraft("registrar", number, worker, place, Map.of("phone", "022-00009875", "reason", " "));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.body()).select("main").attr("data-refused"))
                .isEqualTo("true");
        assertThat(draft("registrar", place)).isEqualTo("写了一半");

        assertThat(correctedFromDraft("registrar", number, worker, place, Map.of("phone", "022-00009875"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(draft("registrar", place)).isEmpty();
        assertThat(draft("registrar", casePage)).isEqualTo("申请写了一半");
        assertThat(draft("correction-colleague", place)).isEqualTo("写了一半");
    }

    private static String place(Document page) {
        return page.select("main").attr("data-place");
    }

    @Test
    @DisplayName("没有理由、没有依据、没有改动、填得不对的不更正，表单原样退回；没有权限的岗位打不开")
    void what_is_refused() {
        var number = bureau.register(between(person("试样拒绝", null), firm("样例拒绝厂", null)));
        var worker = party(number, "APPLICANT");
        var unreasoned = corrected("registrar", number, worker, Map.of("phone", "022-00004444", "reason", " "));
        assertThat(unreasoned.statusCode()).isEqualTo(400);
        assertThat(refusal(unreasoned)).contains("请填写更正的理由");
        assertThat(unreasoned.body()).contains("022-00004444");
        assertThat(refusal(corrected("registrar", number, worker, Map.of("phone", "022-00004444", "proof", ""))))
                .contains("请选择或者上传当事人提交的材料");
        assertThat(refusal(corrected("registrar", number, worker, Map.of()))).contains("没有改动任何一栏");
        assertThat(refusal(corrected("registrar", number, worker, Map.of("identityNumber", "123"))))
                .contains("身份证件号码不正确");
        assertThat(refusal(corrected("registrar", number, worker, Map.of("name", ""))))
                .contains("不能改为空白");
        assertThat(refusal(corrected("registrar", number, "CLAIM/9", Map.of()))).contains("没有第 9 项请求");
        assertThat(sheet("service", number, worker).text()).contains("您的岗位不能更正本案的登记信息");
        assertThat(told(number, "更正登记信息")).isEmpty();
    }

    @Test
    @DisplayName("姓名、身份证号写错：负责人批准后才生效，提出的人不能批准；上传的依据入卷；日志里没有号码全文；更正前的文书注明")
    void a_wrong_person_is_mended_by_two() {
        bureau.alsoIs("head", "institute-head");
        var number = bureau.register(between(person("试样错名", identity(433)), firm("样例错名厂", null)));
        var worker = party(number, "APPLICANT");
        var right = identity(434);
        var shown = sheet("head", number, worker);
        assertThat(shown.text()).doesNotContain(identity(433));
        assertThat(correctedByUpload("head", number, worker, Map.of("name", "试样正名", "identityNumber", right))
                        .statusCode())
                .isEqualTo(302);
        assertThat(words("registrar", number)).contains("待审批", "更正登记信息的依据（当事人）");
        assertThat(find("registrar", "试样错名")).contains(number);
        assertThat(refusal(corrected("registrar", number, worker, Map.of("phone", "022-00004444"))))
                .contains("已有一次更正在等待审批");
        assertThat(subject("head", number)).contains("更正当事人：", "姓名").doesNotContain("试样", right);
        assertThatThrownBy(() -> decided("head", number, "GRANTED", "")).hasMessageMatching(Bureau.NOT_ONES_OWN);
        bureau.claim("director", number, "decideOnRegistrationCorrection");
        decided("director", number, "GRANTED", "");
        assertThat(find("registrar", "试样正名")).contains(number);
        assertThat(find("registrar", right)).contains(number);
        assertThat(find("registrar", "试样错名")).doesNotContain(number);
        assertThat(told(number, "更正登记信息").get(0)).contains("姓名或者名称：试样错名 → 试样正名").doesNotContain(right, identity(433));
        assertThat(words("registrar", number)).contains("已更正", "更正前制作：当事人的登记后来更正过");
    }

    @Test
    @DisplayName("请求金额写错：不同意的须写理由，登记不变；同意的改为材料上的数")
    void a_wrong_sum() {
        var number = bureau.register(between(person("试样金额", null), firm("样例金额厂", null)));
        assertThat(corrected("registrar", number, "CLAIM/1", Map.of("amount", "21000.50"))
                        .statusCode())
                .isEqualTo(302);
        assertThatThrownBy(() -> decided("head", number, "REFUSED", "")).hasMessageContaining("请填写理由");
        decided("head", number, "REFUSED", "申请书上写的就是 12000.50 元");
        assertThat(words("registrar", number)).contains("12,000.50", "不同意", "申请书上写的就是");
        corrected("registrar", number, "CLAIM/1", Map.of("amount", "12000.05"));
        decided("head", number, "GRANTED", "");
        assertThat(words("registrar", number)).contains("12,000.05");
    }

    @Test
    @DisplayName("收到日期写错（二月二十八日调休上班）：受理决定、补正告知的期限从正确的日期重新计算，时效随之；将来的日期不收")
    void a_wrong_day_of_receipt() {
        var number = applied(MONDAY);
        for (var nothing : new String[] {"REGISTRATION/1", "PARTY/999999999", "CLAIM/99", "AGENT/999999999"}) {
            assertThat(pageAt("registrar", number, nothing)).as(nothing).isEqualTo(404);
        }
        assertThat(pageAt("registrar", number, "REGISTRATION/0")).isEqualTo(200);
        assertThat(ran(number, "A06")).containsExactly(new Ran(MONDAY, MONDAY.plusDays(7), "RUNNING"));
        assertThat(refusal(corrected("registrar", number, "REGISTRATION/0", Map.of("receivedOn", "2026-03-03"))))
                .contains("不能晚于今天");
        assertThat(bureau.waiting(number)).doesNotContain("decideOnRegistrationCorrection");
        corrected("registrar", number, "REGISTRATION/0", Map.of("receivedOn", FRIDAY.toString()));
        assertThat(ran(number, "A06")).extracting(Ran::from).containsExactly(MONDAY);
        decided("head", number, "GRANTED", "");
        assertThat(ran(number, "A06")).containsExactly(new Ran(FRIDAY, MONDAY.plusDays(3), "RUNNING"));
        assertThat(ran(number, "A04")).extracting(Ran::from).containsExactly(FRIDAY);
        assertThat(arbitrations.get(RegistrationNumber.of(number)).applicationReceivedOn())
                .isEqualTo(FRIDAY);
        assertThat(limits.of(RegistrationNumber.of(number)))
                .filteredOn(one -> one.rule().equals("A01"))
                .extracting(one -> one.settledOn())
                .contains(MONDAY);
    }

    @Test
    @DisplayName("知道权利被侵害的日期写错：时效从正确的日期重新推算，原推算不再适用")
    void a_wrong_day_of_knowledge() {
        var number = applied(MONDAY);
        assertThat(ran(number, "A01")).extracting(Ran::from).containsExactly(MONDAY.minusDays(60));
        corrected("registrar", number, "REGISTRATION/0", Map.of("rightKnownOn", "2025-02-20"));
        decided("head", number, "GRANTED", "");
        assertThat(ran(number, "A01"))
                .containsExactly(new Ran(LocalDate.of(2025, 2, 20), LocalDate.of(2026, 2, 24), "MISSED"));
    }

    @Test
    @DisplayName("申请书应当写明的可以更正，不能改为空白；是否只能是或者否；残缺的字退回；没有填过的可以留空")
    void what_may_not_be_emptied() {
        var number = bureau.register(between(person("试样空白", identity(435)), firm("样例空白厂", null)));
        var worker = party(number, "APPLICANT");
        for (var field : List.of("phone", "bornOn", "sex")) {
            corrected("registrar", number, worker, Map.of("bornOn", "1990-01-01", "sex", "MALE"));
            assertThat(refusal(corrected("registrar", number, worker, Map.of(field, "　"))))
                    .as(field)
                    .contains("不能改为空白");
        }
        assertThat(refusal(corrected("registrar", number, "CLAIM/1", Map.of("amount", ""))))
                .contains("不能改为空白");
        assertThat(refusal(corrected("registrar", number, "CLAIM/1", Map.of("arrears", ""))))
                .contains("不能改为空白");
        assertThat(refusal(corrected("registrar", number, "CLAIM/1", Map.of("arrears", "maybe"))))
                .contains("应为是或者否");
        assertThat(refusal(corrected("registrar", number, "REGISTRATION/0", Map.of("migrantWorker", "1"))))
                .contains("应为是或者否");
        assertThat(refusal(corrected("registrar", number, "REGISTRATION/0", Map.of("facts", " "))))
                .contains("不能改为空白");
        assertThat(refusal(corrected("registrar", number, worker, Map.of("name", "试\uFFFD样"))))
                .contains("不能使用的字符");
        assertThat(corrected("registrar", number, worker, Map.of("email", "", "workplace", "样例路2号"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("代理人写错：电话、机构立即更正；姓名、权限经批准；别的案件的代理人没有；换人另交委托书")
    void a_wrong_agent() {
        var form = between(person("试样委托", null), firm("样例委托厂", null));
        parties(form)
                .get(0)
                .put(
                        "agents",
                        List.of(Map.of(
                                "name", "试样代理",
                                "kind", "LAWYER",
                                "firm", "样例律师事务所",
                                "powers", "GENERAL",
                                "phone", "022-00005555")));
        var number = bureau.register(form);
        var agent = "AGENT/"
                + tables.sql("select a.id from agent a join party p on p.id = a.party_id where"
                                + " p.registration_number = ?")
                        .param(number)
                        .query(Long.class)
                        .single();
        assertThat(page("registrar", number)).contains("/corrections/" + agent);
        assertThat(line(sheet("registrar", number, agent), "firm")).isEqualTo("样例律师事务所");
        assertThat(corrected("registrar", number, agent, Map.of("phone", "022-00006666", "firm", "样例正名律师事务所"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(words("registrar", number)).contains("样例正名律师事务所");
        corrected("registrar", number, agent, Map.of("powers", "SPECIAL"));
        assertThat(agentPowers(number)).isEqualTo("GENERAL");
        decided("head", number, "GRANTED", "");
        assertThat(agentPowers(number)).isEqualTo("SPECIAL");
        assertThat(told(number, "更正登记信息")).anyMatch(line -> line.contains("代理权限：一般代理 → 特别授权"));
        assertThat(refusal(corrected("registrar", number, "AGENT/999999", Map.of())))
                .contains("没有这名代理人");
        assertThat(refusal(corrected("registrar", number, agent, Map.of("phone", ""))))
                .contains("不能改为空白");
    }

    @Test
    @DisplayName("事实与理由写错：经批准改为申请书上的话；日志里只写开头，不写两万字")
    void wrong_facts() {
        var number = bureau.register(between(person("试样事实", null), firm("样例事实厂", null)));
        var right = "申请书上写的事实。".repeat(1_500);
        assertThat(corrected("registrar", number, "REGISTRATION/0", Map.of("facts", right))
                        .statusCode())
                .isEqualTo(302);
        decided("head", number, "GRANTED", "");
        assertThat(tables.sql("select facts from dispute where registration_number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo(right);
        assertThat(told(number, "更正登记信息").get(0)).contains("事实与理由：", "……").hasSizeLessThan(1_000);
    }

    @Test
    @DisplayName("已经决定受理的：收到日期再更正，登记改正，受理决定的期限和是否逾期不再改变")
    void what_was_decided_stays_as_it_was_known() {
        var number = applied(MONDAY);
        bureau.complete(
                "registrar",
                number,
                "checkMaterials",
                Map.of("oral", false),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "NOT_SUGGESTED"));
        proposed(number);
        bureau.complete("head", number, "approveFiling", Map.of("reason", "同意"), Map.of("filingApproval", "APPROVED"));
        var before = ran(number, "A06");
        assertThat(before).hasSize(1);
        corrected("registrar", number, "REGISTRATION/0", Map.of("receivedOn", FRIDAY.toString()));
        decided("head", number, "GRANTED", "");
        assertThat(ran(number, "A06")).isEqualTo(before);
        assertThat(arbitrations.get(RegistrationNumber.of(number)).applicationReceivedOn())
                .isEqualTo(FRIDAY);
    }

    private void proposed(String number) {
        complete(
                "registrar",
                number,
                "reviewFiling",
                Map.of(
                        "conditions",
                        List.of("IN_SCOPE", "CLEAR_CLAIMS", "FIT_PARTIES", "JURISDICTION").stream()
                                .map(condition -> Map.of("condition", condition, "met", true, "opinion", "见材料"))
                                .toList(),
                        "proposal",
                        "ACCEPT",
                        "reason",
                        "符合受理条件",
                        "procedure",
                        "ORDINARY",
                        "tribunal",
                        "SOLE"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parties(Map<String, Object> form) {
        return (List<Map<String, Object>>) form.get("parties");
    }

    private String agentPowers(String number) {
        return tables.sql("select a.powers from agent a join party p on p.id = a.party_id where p.registration_number ="
                        + " ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
