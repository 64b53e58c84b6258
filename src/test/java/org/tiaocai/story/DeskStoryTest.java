package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaocai.dispute.Finding;
import org.tiaocai.shared.RegistrationNumber;

/** A clerk's day: what the register form, the forms of the filing and the case page have to tell. */
@DisplayName("受理人员的一天：登记表、立案表单、案件页")
class DeskStoryTest extends DeskStory {

    private static final String NUMBERED = "999999199001017330";
    private static final String CODE = "91999999MA0000009F";

    @Test
    @DisplayName("审查申请材料时按当事人、请求、证据列出规则第二十九条要求而没有登记的；写全的不列")
    void what_the_application_lacks() {
        var form = between(person("试样缺", null), firm("样例缺项厂", null));
        form.put("claims", List.of(Map.of("type", "WAGES", "amount", 900)));
        form.put("evidence", List.of(Map.of("name", "工资条")));
        var missing = form(bureau.register(form), "checkMaterials").path("missing");
        assertThat(missing).hasSize(4);
        assertThat(missing.path(0).asText()).isEqualTo("申请人试样缺：补充性别、出生日期、身份证件号码、住所、通讯地址");
        assertThat(missing.path(1).asText()).isEqualTo("被申请人样例缺项厂：补充法定代表人或者主要负责人姓名、法定代表人或者主要负责人职务、住所、通讯地址");
        assertThat(missing.path(2).asText()).isEqualTo("第 1 项请求（工资）：补充起止期间");
        assertThat(missing.path(3).asText()).isEqualTo("证据“工资条”：补充来源");

        var whole = person("试样全", NUMBERED);
        whole.putAll(Map.of("sex", "MALE", "bornOn", "1990-01-01", "address", "天津市虚构区虚构路1号"));
        var firm = firm("样例齐全厂", null);
        firm.putAll(Map.of("legalRepresentative", "负责样", "representativePost", "经理", "address", "天津市虚构区虚构路2号"));
        var complete = between(whole, firm);
        complete.put(
                "claims",
                List.of(Map.of("type", "WAGES", "amount", 900, "fromDay", "2026-01-01", "toDay", "2026-01-31")));
        var sheet = form(bureau.register(complete), "checkMaterials");
        assertThat(sheet.path("missing")).isEmpty();
        assertThat(sheet.path("welcome")).hasSize(1);
        assertThat(sheet.path("welcome").path(0).asText()).isEqualTo("被申请人样例齐全厂：最好提供统一社会信用代码");
    }

    @Test
    @DisplayName("被申请人是自然人的：只要求住所；性别、出生日期、证件号码最好提供，不列入补正")
    void what_the_applicant_need_not_know_of_a_person() {
        var worker = person("试样乙", null);
        worker.put("side", "RESPONDENT");
        var firm = firm("样例用人厂", null);
        firm.put("side", "APPLICANT");
        var sheet = form(bureau.register(between(firm, worker)), "checkMaterials");
        assertThat(sheet.path("missing").toString())
                .contains("被申请人试样乙：补充住所\"", "申请人样例用人厂：补充法定代表人")
                .doesNotContain("身份证件号码", "性别", "出生日期", "信用代码");
        assertThat(sheet.path("welcome").toString()).contains("被申请人试样乙：最好提供性别、出生日期、身份证件号码");
    }

    @Test
    @DisplayName("对方没有信用代码的前案，立案表单也要求答复；不答复的，审批人看得到；名称不同的不问")
    void a_counterpart_without_a_code() {
        var before = bureau.register(between(person("试样前", NUMBERED), firm("样例无码厂", null)));
        var again = bureau.register(between(person("试样前", NUMBERED), firm("样例无码厂", null)));
        checked(again, "COMPLETE", null);
        var asked = form(again, "reviewFiling").path("related");
        assertThat(asked.findValuesAsText("number")).contains(before);
        assertThat(asked.path(0).path("byName").asBoolean()).isTrue();
        reviewed(again, sheet("ACCEPT", null));
        assertThat(told(again, "关联案件没有答复")).singleElement().asString().contains(before);
        assertThat(words("head", again)).contains("关联案件没有答复");

        var other = bureau.register(between(person("试样前", NUMBERED), firm("样例另一厂", null)));
        checked(other, "COMPLETE", null);
        assertThat(form(other, "reviewFiling").path("related")).isEmpty();
    }

    @Test
    @DisplayName("被申请人凭信用代码相同的，不说仅凭名称；凭名称的才说")
    void by_the_code_or_by_the_name() {
        bureau.register(between(person("试样码一", null), firm("样例有码厂", CODE)));
        var coded = Map.of("parties", List.of(person("试样码二", null), firm("样例有码厂", CODE)));
        assertThat(related(coded).path("cases").path(0).path("byName").asBoolean())
                .isFalse();
        var named = Map.of("parties", List.of(person("试样码三", null), firm("样例有码厂", null)));
        assertThat(related(named).path("cases").path(0).path("byName").asBoolean())
                .isTrue();
        assertThat(words("head", bureau.register(between(person("试样码四", null), firm("样例有码厂", CODE)))))
                .contains("被申请人相同")
                .doesNotContain("仅凭姓名或者名称");
    }

    @ParameterizedTest
    @DisplayName("同一请求写了两次：写法、说明不同也算；期间、申请人不同的不算；登记前、案件页都提示，不阻止登记")
    @CsvSource({"900.00, 另一句说明, true", "901, 三月工资, false"})
    void a_claim_told_twice(String amount, String detail, boolean isTwice) {
        var claims = List.of(
                Map.of("type", "WAGES", "amount", 900, "detail", "三月工资"),
                Map.of("type", "WAGES", "amount", amount, "detail", detail));
        var form = Forms.dispute(MONDAY, "claims", claims);
        var words = "第 1、2 项请求相同";
        var warned = related(Map.of("parties", List.of(), "claims", claims)).path("warnings");
        assertThat(warned.toString().contains(words)).isEqualTo(isTwice);
        assertThat(page("head", bureau.register(form)).contains(words)).isEqualTo(isTwice);
    }

    @Test
    @DisplayName("没有金额的同类请求，说明不同的不算重复")
    void without_a_sum_the_words_tell_them_apart() {
        var claims = List.of(Map.of("type", "OTHER", "detail", "办理离职交接"), Map.of("type", "OTHER", "detail", "返还证件"));
        assertThat(related(Map.of("claims", claims)).path("warnings")).isEmpty();
    }

    @Test
    @DisplayName("直接申请仲裁的也能记录法律援助；审结之后、无关岗位不能")
    void legal_aid_on_the_road_of_arbitration() {
        var number = bureau.register(application(MONDAY));
        assertThat(page("registrar", number)).contains("记录法律援助的告知");
        assertThat(post("registrar", "/cases/" + number + "/legal-aid", Map.of("reply", "WANTED"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(post("registrar", "/cases/" + number + "/legal-aid", Map.of("reply", "WANTED"))
                        .getStatusCode()
                        .value())
                .as("连点两次")
                .isEqualTo(409);
        assertThat(told(number, "告知法律援助")).singleElement().asString().contains("要求申请", "第四十二条");
        assertThat(post("registrar", "/cases/" + number + "/legal-aid", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(post("seal", "/cases/" + number + "/legal-aid", Map.of("reply", "LATER"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(told(number, "告知法律援助")).hasSize(1);
    }

    @Test
    @DisplayName("调解不成后申请仲裁的，途径是仲裁申请；登记时的途径留在日志里")
    void the_road_of_today() {
        var number = bureau.register(Forms.dispute(MONDAY));
        assertThat(read("/cases/" + number).path("road").asText()).isEqualTo("MEDIATION");
        bureau.complete(
                "registrar",
                number,
                "seekMediationConsent",
                Map.of(),
                Map.of(
                        "applicantConsent", "UNWILLING",
                        "respondentConsent", "UNWILLING",
                        "consentOn", MONDAY.toString()));
        bureau.complete("registrar", number, "decideOnArbitration", Map.of(), Map.of("arbitrationChoice", "APPLY"));
        assertThat(read("/cases/" + number).path("road").asText()).isEqualTo("ARBITRATION");
        assertThat(words("registrar", number)).contains("途径：仲裁申请");
        assertThat(told(number, "登记争议")).singleElement().asString().startsWith("调解申请");
        assertThat(told(number, "申请仲裁")).singleElement().asString().contains("登记时为调解申请");
    }

    @Test
    @DisplayName("立案阶段案件页只列能办的程序事项，其余收在“目前不能办理的事项”下各写明理由；没有内容的标题不显示")
    void only_what_can_be_done() {
        var page = page("registrar", bureau.register(application(MONDAY)));
        assertThat(page).contains("motions/WITHDRAWAL").doesNotContain("motions/COUNTERCLAIM");
        var folded = page.substring(page.indexOf("目前不能办理的事项"));
        assertThat(folded).contains("反申请", "仲裁庭组成之后");
        assertThat(page).doesNotContain(">委托调解</h2>");
    }

    @Test
    @DisplayName("任务旁的案卷：在计算的期限显示；超过最后一日的写明已逾期和后果；说明原因之后不再列")
    void an_overdue_limit_beside_the_task() {
        var number = applied(MONDAY);
        assertThat(decision(number).path("overdue").asBoolean()).isFalse();
        assertThat(decision(number).path("open").asBoolean()).isTrue();
        bureau.travelTo(MONDAY.plusDays(9));
        var overdue = decision(number);
        assertThat(overdue.path("status").asText()).isEqualTo("已逾期");
        assertThat(overdue.path("open").asBoolean()).isTrue();
        assertThat(overdue.path("due").asText()).isEqualTo("2026-03-09");
        assertThat(overdue.path("effect").asText()).contains("起诉");
        assertThat(words("registrar", number)).contains("已逾期");
    }

    @Test
    @DisplayName("时效按请求写明：在职的工资不受限制，第二倍工资已届满；只有一种的不分项")
    void the_limitation_of_each_claim() {
        var form = Forms.dispute(MONDAY, "rightKnownOn", "2025-02-01");
        form.put("relationOngoing", true);
        form.put("claims", List.of(Map.of("type", "WAGES", "amount", 900), Map.of("type", "SECOND_WAGE")));
        assertThat(fact(bureau.register(form))).contains("第 2 项请求收到申请时仲裁时效已届满 28 日", "第 1 项请求不受一年时效限制");
        form.put("claims", List.of(Map.of("type", "SECOND_WAGE")));
        assertThat(fact(bureau.register(form))).isEqualTo("收到申请时仲裁时效已届满 28 日");
    }

    @Test
    @DisplayName("同一代理人代理对立双方：登记前就提示，登记时拒绝")
    void one_agent_for_both_sides() {
        var lawyer = List.of(Map.of("name", "虚构律师", "kind", "LAWYER", "identityNumber", "999999198003070077"));
        var applicant = new HashMap<>(person("测试甲", null));
        applicant.put("agents", lawyer);
        var respondent = firm("虚构晴川公司", null);
        respondent.put("agents", lawyer);
        var words = "同一代理人不能同时代理对立的双方当事人";
        assertThat(related(Map.of("parties", List.of(applicant, respondent)))
                        .path("warnings")
                        .toString())
                .contains(words);
        assertThatThrownBy(() -> bureau.register(between(applicant, respondent)))
                .rootCause()
                .hasMessageContaining(words);
    }

    private String fact(String number) {
        return findings.of(RegistrationNumber.of(number)).stream()
                .filter(found -> found.finding() == Finding.LIMITATION_NEAR)
                .findFirst()
                .orElseThrow()
                .fact();
    }

    private JsonNode decision(String number) {
        var task = Objects.requireNonNull(bureau.waiting(number, "checkMaterials"));
        for (var limit : read("/tasks/" + task.getId() + "/case").path("limits")) {
            if (limit.path("name").asText().contains("受理")) {
                return limit;
            }
        }
        throw new AssertionError("no limit to decide");
    }
}
