package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Outcome;
import org.tiaocai.arbitration.award.mediation.ArbitralMediations;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.dispute.Party;
import org.tiaocai.linkage.followup.Certificates;
import org.tiaocai.linkage.followup.Effects;
import org.tiaocai.mediation.entrustment.EntrustmentKind;
import org.tiaocai.mediation.entrustment.EntrustmentProcess;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** Single claims, and those of single parties, are settled while the rest goes on to an award (规则73). */
@DisplayName("部分请求、部分当事人的调解")
class PartialSettlementStoryTest extends RulingStory {

    private static final Map<String, Object> FIRST = person("虚构甲");
    private static final Map<String, Object> SECOND = person("虚构乙");
    private static final Map<String, Object> EAST = firm("虚构东公司");
    private static final Map<String, Object> WEST = firm("虚构西公司");

    @Autowired
    ArbitralMediations mediations;

    @Autowired
    Effects effects;

    @Autowired
    Certificates certificates;

    @Autowired
    EntrustmentProcess entrusting;

    @LocalServerPort
    int port;

    @Test
    @DisplayName("一名申请人就一项请求与被申请人达成协议：调解书只列这一项、这两方；其余的请求、另一名申请人的同一请求继续裁决")
    void one_claim_of_one_applicant() {
        var number = before(List.of(FIRST, SECOND, EAST), claim("WAGES", 1_000), claim("BONUS", 500));
        var both = ids(number, "虚构甲", "虚构东公司");
        refused("达成协议的各方之间的请求", () -> drafted(number, "PARTIAL", List.of(), both));
        refused("之间的全部请求达成协议的，请选择全部请求", () -> drafted(number, "PARTIAL", List.of(1, 2), both));
        drafted(number, "PARTIAL", List.of(1), both);
        inForce(number);
        assertThat(plain(number))
                .contains("调解书（部分请求）", "工资 1000.00 元", "其余请求继续审理", "与其他当事人之间的请求继续审理")
                .doesNotContain("奖金", "虚构乙");
        assertThat(outcome(number)).isEqualTo(Outcome.PARTLY_EFFECTIVE);
        assertThat(standing(number)).containsExactly("虚构甲", "虚构乙", "虚构东公司");
        var paper = mediations.of(RegistrationNumber.of(number)).get(0).documentId();
        assertThatThrownBy(() -> bureau.as(
                        "head", () -> certificates.issue(RegistrationNumber.of(number), paper, party(number, "虚构乙"))))
                .hasMessageContaining("不约束申请人虚构乙");
        var browser = new Browser(port);
        bureau.colleague("liaison", Groups.LIAISON);
        browser.logIn("liaison", Browser.PASSWORD);
        var draft = "/api/v1/cases/" + number + "/linkage/certificates/draft?documentId=" + paper + "&party=";
        assertThat(browser.open(draft + party(number, "虚构甲")).body()).contains("生效证明（部分请求）", "草稿");
        assertThat(browser.open(draft + party(number, "虚构乙")).statusCode()).isEqualTo(400);
        var inWord = draft.replace("/draft?", "/draft.docx?");
        assertThat(browser.open(inWord + party(number, "虚构甲")).statusCode()).isEqualTo(200);
        assertThat(browser.open(inWord + party(number, "虚构乙")).statusCode()).isEqualTo(400);
        assertThat(browser.open(draft + "abc").statusCode()).isEqualTo(400);
        assertThat(browser.open(draft).statusCode()).isEqualTo(400);
        assertThat(certified(number, paper, "虚构甲"))
                .contains("调解书生效证明（部分请求）", "只及于虚构甲、虚构东公司之间的下列请求：", "工资 1000.00 元", "不在本证明之内")
                .doesNotContain("虚构乙", "奖金");

        bureau.start("award", number);
        deliberated(number);
        refused("不是这名当事人提出的", () -> decided(number, granted(1, 400, "party", party(number, "虚构甲")), dismissed(2)));
        decided(number, granted(1, 400), granted(2, 500, "creditors", ids(number, "虚构甲", "虚构乙")));
        assertThat(items(number).get(0).creditors()).isEqualTo(ids(number, "虚构乙"));
    }

    @Test
    @DisplayName("部分当事人之间已经调解的请求：接口和案件页写明已经调解、还剩谁与谁；此后的委托调解函只列还有争议的部分")
    void what_is_settled_is_shown_as_settled() {
        var own = claim("BONUS", 700);
        own.putAll(Map.of("claimants", List.of(1), "respondents", List.of(1)));
        var number = before(List.of(FIRST, SECOND, EAST), claim("WAGES", 1_000), own);
        assertThat(claimsOf(number)).contains("\"state\":\"OPEN\"").doesNotContain("SETTLED");
        drafted(number, "FULL", List.of(), ids(number, "虚构甲", "虚构东公司"));
        inForce(number);
        assertThat(standing(number)).containsExactly("虚构乙", "虚构东公司");
        var first = party(number, "虚构甲");
        assertThat(claimsOf(number))
                .contains("\"state\":\"PARTLY_SETTLED\",\"left\":{\"claimants\":[" + party(number, "虚构乙")
                        + "],\"respondents\":[" + party(number, "虚构东公司") + "]},\"settledBy\":[" + first)
                .contains("\"state\":\"SETTLED\",\"left\":null");
        assertThat(Jsoup.parse(reader().open("/cases/" + number).body()).text())
                .contains("工资；部分当事人之间已经调解", "奖金、提成、津贴；已经调解");

        bureau.as("arbitrator", () -> {
            entrusting.entrusted(
                    RegistrationNumber.of(number), EntrustmentKind.BY_TRIBUNAL, "first-street", MONDAY, MONDAY, null);
            return number;
        });
        assertThat(text(number, "D105"))
                .contains("工资 1000.00 元，请求内容（虚构甲、虚构东公司之间已经调解）")
                .doesNotContain("奖金");
    }

    @Test
    @DisplayName("与两家公司中的一家全部了结：该公司退出；对另一家的同一请求继续；两人对两家中的一人对一家说不清楚，退回")
    void one_of_two_respondents() {
        var number = before(List.of(FIRST, SECOND, EAST, WEST), claim("WAGES", 1_000));
        refused("共同提出", () -> drafted(number, "FULL", List.of(), ids(number, "虚构甲", "虚构东公司")));
        drafted(number, "FULL", List.of(), ids(number, "虚构甲", "虚构乙", "虚构东公司"));
        inForce(number);
        assertThat(standing(number)).containsExactly("虚构甲", "虚构乙", "虚构西公司");
        assertThat(plain(number)).doesNotContain("虚构西公司");
        bureau.start("award", number);
        deliberated(number);
        decided(number, granted(1, 1_000, "creditors", ids(number, "虚构甲", "虚构乙")));
        assertThat(items(number).get(0).debtors().parties()).isEqualTo(ids(number, "虚构西公司"));
    }

    @Test
    @DisplayName("各自的请求：一对当事人全部了结，双方都退出；调解书不列别人的请求")
    void a_pair_of_its_own() {
        var one = claim("WAGES", 1_000);
        one.putAll(Map.of("claimants", List.of(1), "respondents", List.of(1)));
        var other = claim("BONUS", 700);
        other.putAll(Map.of("claimants", List.of(2), "respondents", List.of(2)));
        var number = before(List.of(FIRST, SECOND, EAST, WEST), one, other);
        drafted(number, "FULL", List.of(), ids(number, "虚构甲", "虚构东公司"));
        inForce(number);
        assertThat(plain(number)).contains("工资 1000.00 元").doesNotContain("奖金", "虚构西公司", "虚构乙");
        assertThat(outcome(number)).isEqualTo(Outcome.PARTLY_EFFECTIVE);
        assertThat(standing(number)).containsExactly("虚构乙", "虚构西公司");
    }

    @Test
    @DisplayName("协议逐项写明由谁在几日内连带支付多少，印在协议结果的开头；说不清由谁承担、不在范围内、为零的退回")
    void items_like_those_of_an_award() {
        var number = before(List.of(FIRST, EAST, WEST), claim("WAGES", 1_000), claim("LEAVING_CERTIFICATE", null));
        var firms = ids(number, "虚构东公司", "虚构西公司");
        refused("写明由谁承担", () -> drafted(number, "PARTIAL", List.of(1), null, Map.of("claim", 1, "amount", 800)));
        refused(
                "连带、补充还是各自",
                () -> drafted(
                        number, "PARTIAL", List.of(1), null, Map.of("claim", 1, "amount", 800, "debtors", firms)));
        refused(
                "不在这次达成协议的请求之内",
                () -> drafted(
                        number, "PARTIAL", List.of(1), null, Map.of("claim", 2, "detail", "出具证明", "debtors", firms)));
        for (var amount : List.of(0, 0.001)) {
            refused(
                    "最多两位小数",
                    () -> drafted(
                            number,
                            "PARTIAL",
                            List.of(1),
                            null,
                            Map.of("claim", 1, "amount", amount, "debtors", ids(number, "虚构东公司"))));
        }
        drafted(
                number,
                "FULL",
                List.of(),
                null,
                Map.of("claim", 1, "amount", 800, "debtors", firms, "liability", "JOINT", "performWithinDays", 10),
                Map.of("claim", 2, "detail", "为申请人虚构甲出具离职证明", "debtors", ids(number, "虚构东公司")));
        inForce(number);
        assertThat(plain(number))
                .contains(
                        "被申请人虚构东公司、被申请人虚构西公司自本调解书生效之日起10日内连带向申请人虚构甲支付工资 800.00 元（人民币捌佰元整）；",
                        "被申请人虚构东公司为申请人虚构甲出具离职证明。",
                        "双方再无其他争议");
        assertThat(mediations.of(RegistrationNumber.of(number)).get(0).items()).hasSize(2);
        assertThat(outcome(number)).isEqualTo(Outcome.EFFECTIVE);
    }

    @Test
    @DisplayName("调解书的各项与裁决的各项一样进入裁后：谁对谁履行什么、到哪一天；共同权利人的效力在一起；生效证明写明约定的各项")
    void items_are_followed_up() {
        var number = before(List.of(FIRST, SECOND, EAST), claim("WAGES", 1_000), claim("BONUS", 500));
        drafted(
                number,
                "PARTIAL",
                List.of(1),
                null,
                Map.of("claim", 1, "creditors", ids(number, "虚构甲"), "amount", 800, "performWithinDays", 10));
        inForce(number);
        var browser = new Browser(port);
        browser.logIn("head", Browser.PASSWORD);
        assertThat(Jsoup.parse(browser.open("/cases/" + number).body()).text())
                .contains("履行（裁决和调解书的各项）", "对虚构甲：工资，由虚构东公司承担 800.00 " + MONDAY.plusDays(10));
        var paper = mediations.of(RegistrationNumber.of(number)).get(0).documentId();
        assertThat(effects.workers(RegistrationNumber.of(number), paper))
                .as("whom the agreement names, not all who were served")
                .isEqualTo(ids(number, "虚构甲"));
        var certificate =
                bureau.as("head", () -> certificates.issue(RegistrationNumber.of(number), paper, party(number, "虚构甲")));
        assertThat(Jsoup.parse(documents
                                .page(RegistrationNumber.of(number), certificate)
                                .orElseThrow())
                        .text())
                .contains("调解书约定：被申请人虚构东公司自本调解书生效之日起10日内向申请人虚构甲支付工资 800.00 元");
    }

    @Test
    @DisplayName("履行的期限只有一个：各项都写明天数的，不能另写日期；有的写明、有的没有的，日期只对没有写明的；全部请求的证明不写部分")
    void one_limit_and_no_other() {
        var number = before(List.of(FIRST, EAST), claim("WAGES", 1_000), claim("BONUS", 500));
        Map<String, Object> within = Map.of("claim", 1, "amount", 800, "performWithinDays", 10);
        refused("两个期限只能留一个", () -> draftedUntil(number, MONDAY.plusDays(40), within));
        draftedUntil(number, MONDAY.plusDays(40), within, Map.of("claim", 2, "amount", 300));
        inForce(number);
        assertThat(plain(number)).contains("没有写明天数的，最迟于2026年4月11日（含当日）履行完毕");
        var paper = mediations.of(RegistrationNumber.of(number)).get(0).documentId();
        assertThat(certified(number, paper, "虚构甲")).contains("调解书生效证明").doesNotContain("部分请求", "只及于");
    }

    @Test
    @DisplayName("给付内容不明确的调解书不能制作：没有金额、没有期限、只有一句话的退回，说明是哪一项；放弃的写明放弃，印在调解书上")
    void nobody_signs_what_nobody_can_enforce() {
        var number = before(
                List.of(FIRST, EAST), claim("WAGES", 1_000), claim("BONUS", 500), claim("LABOUR_RELATION", null));
        refused("第 1 项请求（工资）请求支付金钱", () -> drafted(number, Map.of("items", List.of())));
        refused("第 1 项请求（工资）请求支付金钱", () -> drafted(number, Map.of("performanceDue", "2026-04-11")));
        Map<String, Object> soon = Map.of("claim", 1, "detail", "被申请人尽快支付");
        refused("第 1 项请求（工资）请求支付金钱", () -> drafted(number, Map.of("items", List.of(soon))));
        Map<String, Object> undated = Map.of("claim", 1, "amount", 800);
        refused("第 2 项请求（奖金、提成、津贴）", () -> drafted(number, Map.of("items", List.of(undated))));
        refused(
                "第 1 项请求的约定没有履行的期限",
                () -> drafted(number, Map.of("items", List.of(undated), "waivedClaims", List.of(2))));
        Map<String, Object> certain = Map.of("claim", 1, "amount", 800, "performWithinDays", 7);
        refused("不能同时写明放弃", () -> drafted(number, Map.of("items", List.of(certain), "waivedClaims", List.of(1, 2))));
        refused("第 9 项请求不在", () -> drafted(number, Map.of("items", List.of(certain), "waivedClaims", List.of(2, 9))));
        refused(
                "被申请人虚构东公司缺统一社会信用代码、住所、法定代表人或者主要负责人",
                () -> drafted(
                        number, Map.of("items", List.of(certain), "waivedClaims", List.of(2), "lackingReason", " ")));
        drafted(number, Map.of("items", List.of(certain), "waivedClaims", List.of(2)));
        var before = mediations.open(RegistrationNumber.of(number)).orElseThrow();
        assertThat(before.waived()).containsExactly(2);
        assertThat(before.items()).hasSize(1);
        inForce(number);
        assertThat(plain(number))
                .contains("自本调解书生效之日起7日内向申请人虚构甲支付工资 800.00 元", "自愿放弃该请求： 奖金、提成、津贴 500.00 元，请求内容。")
                .doesNotContain("自愿放弃该请求： 工资");
    }

    private Browser reader() {
        var browser = new Browser(port);
        browser.logIn("head", Browser.PASSWORD);
        return browser;
    }

    private String claimsOf(String number) {
        return reader().fetch("/api/v1/cases/" + number).body();
    }

    private void drafted(String number, Map<String, Object> said) {
        var form = new HashMap<String, Object>();
        form.put("lackingReason", "没有提供");
        form.putAll(said);
        form.put("scope", "FULL");
        form.put("terms", "被申请人尽快支付申请人工资");
        form.put("performanceMethod", "转账");
        complete("arbitrator", number, "draftArbitralMediation", form);
    }

    private String certified(String number, long paper, String name) {
        var id = bureau.as("head", () -> certificates.issue(RegistrationNumber.of(number), paper, party(number, name)));
        return Jsoup.parse(documents.page(RegistrationNumber.of(number), id).orElseThrow())
                .text();
    }

    @SafeVarargs
    private void draftedUntil(String number, java.time.LocalDate until, Map<String, Object>... items) {
        var form = new HashMap<String, Object>();
        form.put("scope", "FULL");
        form.put("terms", "双方再无其他争议");
        form.put("performanceMethod", "转账");
        form.put("performanceDue", until.toString());
        form.put("lackingReason", "没有提供");
        form.put("items", List.of(items));
        complete("arbitrator", number, "draftArbitralMediation", form);
    }

    @SafeVarargs
    private String before(List<Map<String, Object>> parties, Map<String, Object>... claims) {
        var form = Forms.dispute(MONDAY, "parties", parties);
        form.put("claims", List.of(claims));
        var number = claimed(form, MONDAY);
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        tribunals.seat(number, "clerk", Seat.CLERK);
        bureau.start("arbitral-mediation-document", number.value());
        return number.value();
    }

    @SafeVarargs
    private void drafted(
            String number, String scope, List<Integer> claims, List<Long> parties, Map<String, Object>... items) {
        var form = agreeing.on(number, scope, claims, parties == null ? List.of() : parties, "双方再无其他争议");
        if (items.length > 0) {
            form.put("items", List.of(items));
        }
        complete("arbitrator", number, "draftArbitralMediation", form);
    }

    private void inForce(String number) {
        bureau.completeOwn("arbitrator", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        complete("commission-seal", number, "sealArbitralMediation", Map.of("sealed", true));
        everythingServed(number, MONDAY);
    }

    private Outcome outcome(String number) {
        return mediations.of(RegistrationNumber.of(number)).get(0).outcome();
    }

    private List<String> standing(String number) {
        return parties.standing(RegistrationNumber.of(number)).stream()
                .map(Party::name)
                .toList();
    }

    private String plain(String number) {
        return text(number, "D505");
    }

    private String text(String number, String code) {
        var paper = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return Jsoup.parse(documents
                        .page(RegistrationNumber.of(number), paper.id())
                        .orElseThrow())
                .text();
    }
}
