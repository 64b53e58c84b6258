package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings.Found;
import org.tiaocai.documents.Scans;
import org.tiaocai.shared.RegistrationNumber;

/** A dispute is registered on the page of the counter, and who brought it leaves with a number and a paper. */
@OnPostgres
@DisplayName("登记页：当事人在前，登记一次，错了不丢字")
class CounterStoryTest extends CounterStory {

    private static final Map<String, byte[]> NO_FILES = Map.of();

    @Autowired
    EvidenceItems evidence;

    @ParameterizedTest
    @DisplayName("登记页和待办的登记表登记出同样的案件：案件、当事人、代理人、请求、证据、分流、待办")
    @ValueSource(strings = {"MEDIATION", "ARBITRATION"})
    void both_doors_give_the_same_case(String road) {
        var form = Forms.dispute(MONDAY, "road", road);
        form.put("workersConcerned", 1);
        var byForm = bureau.register(form);
        var sheet = typed(MONDAY);
        put(sheet, "road", road);
        put(sheet, "relatedAnswer", "同一双方，前案为测试所登记，另行核对");
        var byPage = registered(sent("registrar", sheet));
        assertThat(content(byPage)).isEqualTo(content(byForm));
        assertThat(bureau.waiting(byPage)).isEqualTo(bureau.waiting(byForm));
        assertThat(codes(byPage)).isEqualTo(codes(byForm));
    }

    @ParameterizedTest
    @DisplayName("登记结果：登记号、途径、下一步和办到哪一天、要打印的文书、登记下一件")
    @CsvSource({"ARBITRATION, 审查申请材料, D102, 受理决定", "MEDIATION, 征询调解意愿, D101, 届满"})
    void what_the_clerk_leaves_with(String road, String task, String paper, String next) {
        var applicant = "登记样" + paper.length() + road.length();
        var sheet = typed(MONDAY, applicant, "虚构登记厂" + road.length());
        put(sheet, "road", road);
        var browser = opened("registrar");
        var number = registered(sent(browser, sheet, NO_FILES));
        var page = page(browser.open("/cases/" + number + "/registered"));
        assertThat(page.select("[data-number]").text()).isEqualTo(number);
        assertThat(page.text()).contains(applicant, task, "办到 2026-", next);
        assertThat(page.select("a[href=/register]")).isNotEmpty();
        assertThat(page.select(".badge.alarm")).isEmpty();
        assertThat(codes(number)).contains(paper);
        var print = page.select("a[data-print]").attr("href");
        assertThat(browser.open(print).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("收到日期早于今天，第一步的期限已过的，登记结果写明逾期几天")
    void received_long_ago() {
        var sheet = typed(MONDAY.minusDays(28), "旧件样", "虚构旧件厂");
        put(sheet, "road", "ARBITRATION");
        var browser = opened("registrar");
        var number = registered(sent(browser, sheet, Map.of()));
        assertThat(page(browser.open("/cases/" + number + "/registered"))
                        .select(".badge.alarm")
                        .text())
                .matches("逾期 \\d+ 天.*");
    }

    @ParameterizedTest
    @DisplayName("填错一项：整张表原样回来，错处写在那一项旁边，什么也没登记；改好就登记")
    @CsvSource(
            delimiter = '|',
            value = {
                "parties[0].identityNumber|999999199001010017|999999199001010016|身份证件号码不正确",
                "parties[0].phone|12|022-00001234|联系电话格式不正确",
                "parties[1].agents[0].name||代理样|请填写代理人姓名",
                "parties[1].creditCode|123|91999999MA0000009F|统一社会信用代码不正确",
                "parties[0].monthlyWage|三千|3000|应为数字",
                "parties[0].monthlyWage|3000.001|3000.01|月工资最多两位小数",
                "claims[0].amount|1.2万|12000|应为数字",
                "claims[0].type||WAGES|请选择请求事项",
                "claims[0].toDay|2026-01-01|2026-01-31|请求期间的起始日不能晚于截止日",
                "facts||拖欠工资|请填写事实与理由",
                "receivedOn|2008-04-30|2008-05-01|早于 2008 年 5 月 1 日",
                "evidence[0].name||银行流水|请填写证据名称"
            })
    void a_fault_stands_at_its_field(String field, String wrong, String right, String words) {
        var sheet = typed(MONDAY, "填错样", "虚构填错厂" + Math.abs((field + wrong).hashCode()));
        put(sheet, "claims[0].fromDay", "2026-01-15");
        sheet.remove("rightKnownOn");
        put(sheet, field, wrong == null ? "" : wrong);
        var before = cases();
        var answer = sent("registrar", sheet);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fault(answer, field)).contains(words);
        assertThat(page(answer).select("[data-alert]").text()).contains("没有登记");
        assertThat(page(answer).select("[name=\"parties[0].email\"]").val()).isEqualTo("worker@example.com");
        assertThat(page(answer)
                        .select("[name=\"parties[1].agents[0].kind\"] [selected]")
                        .val())
                .isEqualTo("STAFF");
        assertThat(page(answer).select("[name=\"evidence[0].purpose\"]").val()).isEqualTo("证明工资标准");
        assertThat(cases()).isEqualTo(before);
        put(sheet, field, right);
        put(sheet, "relatedAnswer", "另行核对");
        assertThat(registered(sent("registrar", sheet))).isNotBlank();
    }

    @Test
    @DisplayName("几处错一次都指出来，读不懂的数字、日期和不合格的号码一起")
    void all_faults_at_once() {
        var sheet = typed(MONDAY, "多错样", "虚构多错厂");
        put(sheet, "parties[0].monthlyWage", "三千");
        put(sheet, "parties[0].bornOn", "昨天");
        put(sheet, "parties[0].phone", "12");
        put(sheet, "claims[0].amount", "1.2万");
        put(sheet, "facts", "");
        var answer = sent("registrar", sheet);
        assertThat(answer.statusCode()).isEqualTo(400);
        for (var field : List.of(
                "parties[0].monthlyWage", "parties[0].bornOn", "parties[0].phone", "claims[0].amount", "facts")) {
            assertThat(fault(answer, field)).as(field).isNotBlank().doesNotContain("表单内容有误");
        }
        assertThat(page(answer).select("[name=\"claims[0].amount\"]").val()).isEqualTo("1.2万");
    }

    @Test
    @DisplayName("不是一项的错（明天收到）写在页首，双方是同一人的写在核对结果处，字都在；没有当事人、残缺的表也是中文 400")
    void faults_of_the_whole() {
        var same = typed(MONDAY);
        put(same, "parties[1].kind", "PERSON");
        put(same, "parties[1].identityNumber", Forms.WORKERS_IDENTITY_NUMBER);
        put(same, "relatedAnswer", "另行核对");
        assertThat(fault(sent("registrar", same), "opposedAnswer")).contains("同一人不能同时是申请人和被申请人");
        var tomorrow = typed(MONDAY.plusDays(1), "明日样", "虚构明日厂");
        tomorrow.remove("rightKnownOn");
        assertThat(page(sent("registrar", tomorrow)).select("[data-alert]").text())
                .contains("不能晚于今天");
        var nobody = typed(MONDAY);
        nobody.keySet().removeIf(name -> name.startsWith("parties[1]"));
        assertThat(page(sent("registrar", nobody)).select("[data-alert]").text())
                .contains("请至少填写一名被申请人");
        var browser = opened("registrar");
        for (var broken : List.of("", "{", "[]", "null", "{\"a\":[null]}", "{\"token\":[\"x\"]}", "{}")) {
            var answer =
                    browser.submitWithFiles("/register", Map.of("sheet", broken, "_csrf", browser.token()), NO_FILES);
            assertThat(answer.statusCode()).as(broken).isEqualTo(400);
            assertThat(page(answer).text()).containsPattern("[\\u4e00-\\u9fff]");
        }
    }

    @Test
    @DisplayName("同一张表交几次、同时交，只登记一件；都到同一个结果页；别人拿去交，不认")
    void a_double_click_registers_once() throws Exception {
        var sheet = typed(MONDAY, "连点样", "虚构连点厂");
        var before = cases();
        var browser = opened("registrar");
        var clicks = new ArrayList<Callable<HttpResponse<String>>>();
        for (var click = 0; click < 4; click++) {
            clicks.add(() -> sent(browser, sheet, NO_FILES));
        }
        var threads = Executors.newFixedThreadPool(4);
        var numbers = new ArrayList<String>();
        for (var answer : threads.invokeAll(clicks)) {
            numbers.add(registered(answer.get()));
        }
        threads.shutdown();
        assertThat(numbers).hasSize(4).containsOnly(numbers.get(0));
        assertThat(cases()).isEqualTo(before + 1);
        bureau.colleague("registrar2", org.tiaocai.people.Groups.INTAKE);
        assertThat(sent("registrar2", sheet).statusCode()).isEqualTo(400);
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("双方都相同的前案：不写核对结果不登记，写了记入案卷；只有一方相同的不问")
    void related_cases_are_answered() {
        var before = registered(sent("registrar", typed(MONDAY, "再来样", "虚构再来厂")));
        var again = typed(MONDAY, "再来样", "虚构再来厂");
        var asked = sent("registrar", again);
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(fault(asked, "relatedAnswer")).contains(before);
        put(again, "relatedAnswer", "前案为加班工资，本案为经济补偿");
        var number = registered(sent("registrar", again));
        assertThat(findings.of(RegistrationNumber.of(number)))
                .filteredOn(one -> one.finding() == Finding.RELATED_CASES)
                .extracting(Found::answer, Found::answeredBy)
                .containsExactly(tuple("前案为加班工资，本案为经济补偿", "registrar"));
        assertThat(told(number, "登记时核对关联案件")).containsExactly("前案为加班工资，本案为经济补偿");
        assertThat(registered(sent("registrar", typed(MONDAY, "再来样", "虚构别的厂")))).isNotBlank();
    }

    @Test
    @DisplayName("选的文件当场入卷，和证据是同一项，回执不重复；打不开的文件退回，什么也没登记；没写名称的也退回")
    void scans_come_in_at_once() {
        var sheet = typed(MONDAY, "扫描样", "虚构扫描厂");
        put(sheet, "road", "ARBITRATION");
        put(sheet, "evidence[4].name", "工资条");
        var browser = opened("registrar");
        var before = cases();
        var broken = sent(browser, sheet, Map.of("evidence[4].file", "%PDF-1.4 broken".getBytes()));
        assertThat(fault(broken, "evidence[4].file")).isNotBlank();
        var unnamed = sent(browser, sheet, Map.of("evidence[7].file", Scans.pdf(1)));
        assertThat(unnamed.statusCode()).isEqualTo(400);
        assertThat(cases()).isEqualTo(before);
        var number =
                registered(sent(browser, sheet, Map.of("evidence[4].file", Scans.pdf(1), "application", Scans.pdf(1))));
        assertThat(evidence.of(RegistrationNumber.of(number)))
                .extracting(EvidenceItems.EvidenceItem::name, one -> one.fileId() != null)
                .containsExactly(tuple("银行流水", false), tuple("工资条", true), tuple("仲裁申请书（扫描件）", true));
        assertThat(paper(number, "D102").split("工资条", -1)).hasSize(2);
        assertThat(bureauChain(number)).isTrue();
    }

    @Test
    @DisplayName("申请书的扫描件选重了：登记照成，同一份只入卷一次，不同的各是一份")
    void the_same_scan_twice() {
        var sheet = typed(MONDAY, "重扫样", "虚构重扫厂");
        var files = new IdentityHashMap<String, byte[]>();
        for (var pages : new int[] {1, 1, 2}) {
            files.put(new String("application"), Scans.pdf(pages));
        }
        var number = registered(sent(opened("registrar"), sheet, files));
        assertThat(evidence.of(RegistrationNumber.of(number)))
                .filteredOn(one -> one.fileId() != null)
                .extracting(EvidenceItems.EvidenceItem::name)
                .containsExactly("调解申请书（扫描件）", "调解申请书（扫描件）");
        assertThat(told(number, "上传证据材料")).hasSize(2);
    }

    @Test
    @DisplayName("谁对谁提出按姓名选：删过一名、中间有空号也不错位")
    void claims_by_name() {
        var sheet = typed(MONDAY, "甲样", "虚构选名厂");
        put(sheet, "parties[5].side", "APPLICANT");
        put(sheet, "parties[5].kind", "PERSON");
        put(sheet, "parties[5].name", "乙样");
        put(sheet, "claims[0].claimants", "parties[5]");
        put(sheet, "claims[0].respondents", "parties[1]");
        var number = registered(sent("registrar", sheet));
        assertThat(tables.sql("""
                        select p.name from claim_claimant c join party p on p.id = c.party_id
                        join claim k on k.id = c.claim_id where k.registration_number = ?
                        union all
                        select p.name from claim_respondent c join party p on p.id = c.party_id
                        join claim k on k.id = c.claim_id where k.registration_number = ?""").params(number, number).query(String.class).list())
                .containsExactlyInAnyOrder("乙样", "虚构选名厂");
    }

    @ParameterizedTest
    @DisplayName("只有立案（收件）人员打得开登记页、交得了登记表、核对得了名单；页眉的“登记”也只给他们")
    @CsvSource({"registrar, true", "mediator, false", "head, false", "coordinator, false", "service, false"})
    void who_registers(String user, boolean may) {
        var browser = loggedIn(user);
        var status = may ? 200 : 403;
        assertThat(browser.open("/register").statusCode()).isEqualTo(status);
        assertThat(browser.open("/register/workers.xlsx").statusCode()).isEqualTo(status);
        assertThat(page(browser.open("/")).select("nav a[href=/register]").isEmpty())
                .isNotEqualTo(may);
        var sheet = typed(MONDAY, "权限样" + user, "虚构权限厂" + user);
        var before = cases();
        assertThat(sent(browser, sheet, NO_FILES).statusCode()).isEqualTo(may ? 302 : 403);
        assertThat(cases()).isEqualTo(may ? before + 1 : before);
        assertThat(browser.submitWithFile("/register/workers", Map.of("_csrf", browser.token()), "姓名\n某".getBytes())
                        .statusCode())
                .isEqualTo(status);
    }

    /** What stands in the tables of a case, without its number, its ids and its times. */
    private Map<String, List<Map<String, Object>>> content(String number) {
        var content = new HashMap<String, List<Map<String, Object>>>();
        content.put("dispute", rows("dispute", number, ""));
        content.put("party", rows("party", number, " order by id"));
        content.put("claim", rows("claim", number, " order by id"));
        content.put("evidence_item", rows("evidence_item", number, " order by id"));
        return content;
    }

    private List<Map<String, Object>> rows(String table, String number, String order) {
        return tables
                .sql("select * from " + table + " where registration_number = ?" + order)
                .param(number)
                .query()
                .listOfRows()
                .stream()
                .map(row -> {
                    var plain = new HashMap<>(row);
                    plain.keySet().removeIf(name -> {
                        var column = name.toLowerCase(java.util.Locale.ROOT);
                        return column.equals("id")
                                || column.equals("registration_number")
                                || column.endsWith("_at")
                                || column.equals("identity_cipher");
                    });
                    return (Map<String, Object>) plain;
                })
                .toList();
    }

    /** The records of the case, exported and read by who may: the file of the evidence is among what they bind. */
    private boolean bureauChain(String number) {
        return loggedIn("head").open("/api/v1/cases/" + number + "/chain").statusCode() == 200;
    }
}
