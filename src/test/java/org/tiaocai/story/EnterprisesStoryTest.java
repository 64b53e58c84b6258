package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.RegistrationNumber;

/** Firms by credit code, their cases, and the arbitrator who looks after one and so stays out of its cases. */
@DisplayName("企业登记簿和联系企业的仲裁员")
class EnterprisesStoryTest extends RootsStory {

    private static final LocalDate LINKED = LocalDate.of(2026, 3, 3);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);

    @Autowired
    Duties duties;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("按信用代码登记，全角、小写照收，同一代码只有一家；查得到；变更留痕；代码不变")
    void by_credit_code() {
        assertThat(post(ENTERPRISES, firm("９１999999mb0000001q")).statusCode()).isEqualTo(302);
        var twice = post(ENTERPRISES, with(firm(CODE), "name", "填过的名称"));
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("已登记过这个统一社会信用代码", "填过的名称");
        assertThat(page("head", ENTERPRISES + "?q=" + CODE).select("tbody").text())
                .contains("虚构根样机械有限公司", "制造业", "中型");
        assertThat(page("head", ENTERPRISES + "?q=91999999mb%200000001q%20")
                        .select("tbody")
                        .text())
                .as("小写、中间有空格")
                .contains("虚构根样机械有限公司");
        assertThat(page("head", ENTERPRISES + "?q=%25").select("main").text()).contains("没有找到");
        var path = ENTERPRISES + "/" + id("enterprise");
        var other = with(firm(OTHER), "headcount", "LARGE", "reason", "扩产");
        assertThat(post(path, other).statusCode()).isEqualTo(302);
        assertThat(page("head", path).select("main").text())
                .contains(CODE, "大型")
                .doesNotContain(OTHER);
        assertThat(page("head", ENTERPRISES).text()).contains("扩产");
        assertThat(as("head").open(ENTERPRISES + "?page=2147483647").statusCode())
                .isEqualTo(200);
        assertThat(as("head").open(ENTERPRISES + "/999999").statusCode()).isEqualTo(404);
        assertThat(post("manager", ENTERPRISES, firm(CODE)).statusCode()).isEqualTo(403);
        assertThat(page("manager", path).select("main form")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("填错的说明在哪一项")
    @CsvSource({
        "creditCode, 91999999MB0000001R, 请核对最后一位校验码",
        "creditCode, '', 请填写统一社会信用代码",
        "headcount, HUGE, 请选择企业规模",
        "trade, '', 请填写行业",
        "until, 2026-02-28, 最后一日不能早于第一日",
    })
    void faults(String field, String typed, String words) {
        var answer = post(ENTERPRISES, with(firm(CODE), field, typed));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains(words);
        assertThat(count("enterprise")).isZero();
    }

    @Test
    @DisplayName("逐年涉案由案卷而来：写了代码的才计，一案两处只计一件，作废的登记不计")
    void cases_by_year() {
        post(ENTERPRISES, firm(CODE));
        var path = ENTERPRISES + "/" + id("enterprise");
        var before = cases(path);
        bureau.register(against(CODE));
        bureau.register(Forms.dispute(MONDAY));
        assertThat(cases(path)).isEqualTo(before + 1);
        assertThat(page("head", ENTERPRISES).select("tbody td").get(5).text()).isEqualTo(String.valueOf(before + 1));
        var voided = bureau.register(against(CODE));
        tables.sql("update dispute set outcome = 'VOIDED' where registration_number = ?")
                .param(voided)
                .update();
        assertThat(cases(path)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("联系的仲裁员：登记了联系，在办的和其间收到的案件不能由其组庭，联系以前结案的、结束以后收到的不受影响；记录人员也不受影响")
    void kept_out_while_linked() {
        post(ENTERPRISES, firm(CODE));
        var path = ENTERPRISES + "/" + id("enterprise");
        var earlier = accepted(MONDAY);
        link(path, "arbitrator", LINKED, LAST);
        assertThat(against(earlier, "arbitrator")).as("联系的前一日在办").isPresent();
        closed(earlier, LINKED.minusDays(1));
        assertThat(against(earlier, "arbitrator")).as("联系的前一日结案").isEmpty();
        closed(earlier, LINKED);
        assertThat(against(earlier, "arbitrator")).as("联系的第一日结案").isPresent();
        closed(earlier, null);
        bureau.travelTo(LINKED);
        assertThat(against(earlier, "arbitrator"))
                .hasValueSatisfying(words -> assertThat(words).contains("自 2026-03-03 起联系", "虚构根样机械有限公司", "第三十三条"));
        assertThatThrownBy(() -> appointed(earlier, "arbitrator")).hasMessageContaining("联系本案当事人");
        assertThat(against(earlier, "arbitrator2")).isEmpty();
        assertThat(duties.reasonAgainst(RegistrationNumber.of(earlier), "arbitrator", Duty.CLERK))
                .isEmpty();
        var without = RegistrationNumber.of(bureau.register(Forms.dispute(LINKED)));
        assertThat(duties.reasonAgainst(without, "arbitrator", Duty.ARBITRATOR)).isEmpty();
        bureau.travelTo(LAST);
        var onTheLast = bureau.register(against(CODE, LAST));
        bureau.travelTo(LAST.plusDays(1));
        var after = bureau.register(against(CODE, LAST.plusDays(1)));
        assertThat(against(onTheLast, "arbitrator")).as("最后一日收到").isPresent();
        assertThat(against(earlier, "arbitrator")).as("联系期间在办").isPresent();
        assertThat(against(after, "arbitrator")).as("结束的次日收到").isEmpty();
        appointed(earlier, "arbitrator2");
    }

    @Test
    @DisplayName("正在审理该企业案件的仲裁员不能联系；一段时间只有一名；结束以后才接着联系下一名；已经过去的日子改不了")
    void one_at_a_time_and_nobody_who_sits() {
        post(ENTERPRISES, firm(OTHER));
        var path = ENTERPRISES + "/" + id("enterprise");
        var number = filedAndAccepted(against(OTHER), ProcedureKind.ORDINARY, TribunalForm.SOLE);
        appointed(number, "arbitrator");
        var sits = post(path + "/arbitrators", Map.of("person", "arbitrator", "from", LINKED.toString()));
        assertThat(sits.statusCode()).isEqualTo(400);
        assertThat(sits.body()).contains("正在审理该企业的案件", number);
        assertThat(post(path + "/arbitrators", Map.of("person", "clerk", "from", LINKED.toString()))
                        .body())
                .contains("请选择仲裁员");
        assertThat(post(path + "/arbitrators", Map.of("person", "arbitrator2", "from", "2026-02-28"))
                        .body())
                .contains("不在登记的期间内");
        link(path, "arbitrator2", LINKED, null);
        assertThat(post(path + "/arbitrators", Map.of("person", "arbitrator3", "from", LAST.toString()))
                        .body())
                .contains("已有联系该企业的仲裁员");
        var end = path + "/arbitrators/" + id("enterprise_arbitrator");
        bureau.travelTo(LAST);
        assertThat(post(end, Map.of("until", LAST.minusDays(1).toString())).body())
                .contains("最后一日不能早于今天");
        assertThat(post(end, Map.of("until", LAST.toString())).statusCode()).isEqualTo(302);
        link(path, "arbitrator3", LAST.plusDays(1), null);
        assertThat(page("head", ENTERPRISES).select("tbody").text()).contains("某arbitrator2");
        bureau.travelTo(LAST.plusDays(1));
        assertThat(page("head", ENTERPRISES).select("tbody").text()).contains("某arbitrator3");
        assertThat(post(end, Map.of("until", LAST.plusDays(5).toString())).body())
                .contains("联系已经结束");
        assertThat(post("manager", end, Map.of("until", LAST.toString())).statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("误登的联系写明原因可以撤销，不再挡住组庭；登记和撤销都有记录；不写原因、别的企业的、没有权限的不成")
    void a_mistaken_link_is_withdrawn() {
        post(ENTERPRISES, firm(OTHER));
        var elsewhere = ENTERPRISES + "/" + id("enterprise");
        post(ENTERPRISES, firm(CODE));
        var path = ENTERPRISES + "/" + id("enterprise");
        var number = accepted(MONDAY);
        link(path, "arbitrator", MONDAY, null);
        assertThat(against(number, "arbitrator")).isPresent();
        var withdraw = "/arbitrators/" + id("enterprise_arbitrator") + "/withdraw";
        var without = post(path + withdraw, Map.of("reason", " "));
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(without.body()).select("[role=alert]").text()).contains("请填写撤销的原因");
        var reason = Map.of("reason", "登记时选错了人");
        assertThat(post(elsewhere + withdraw, reason).statusCode()).isEqualTo(404);
        assertThat(post("manager", path + withdraw, reason).statusCode()).isEqualTo(403);
        assertThat(against(number, "arbitrator")).isPresent();
        assertThat(post(path + withdraw, reason).statusCode()).isEqualTo(302);
        assertThat(against(number, "arbitrator")).isEmpty();
        assertThat(page("head", ENTERPRISES).text()).contains("撤销误登的联系", "某arbitrator，自 2026-03-02", "登记时选错了人");
        link(path, "arbitrator", MONDAY, MONDAY);
    }

    @Test
    @DisplayName("组庭和登记联系同时办：后到的等先到的，不会两样都成")
    void seat_and_link_at_the_same_moment() throws Exception {
        post(ENTERPRISES, firm(CODE));
        var path = ENTERPRISES + "/" + id("enterprise");
        var number = RegistrationNumber.of(accepted(MONDAY));
        as("head");
        var fields = Map.of("person", "arbitrator3", "from", LINKED.toString(), "until", "");
        var alone = Executors.newSingleThreadExecutor();
        try {
            var link = transaction.execute(running -> {
                duties.take(number, "arbitrator3", Duty.ARBITRATOR);
                var waiting = alone.submit(() -> post("head", path + "/arbitrators", fields));
                assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return waiting;
            });
            assertThat(link.get().statusCode()).isEqualTo(400);
            assertThat(link.get().body()).contains("正在审理该企业的案件", number.value());
        } finally {
            alone.shutdown();
            duties.release(number, "arbitrator3", Duty.ARBITRATOR);
        }
    }

    private void closed(String number, @Nullable LocalDate on) {
        tables.sql("update dispute set closed_on = ? where registration_number = ?")
                .params(on, number)
                .update();
    }

    private void link(String path, String person, LocalDate from, LocalDate until) {
        var fields = Map.of("person", person, "from", from.toString(), "until", until == null ? "" : until.toString());
        assertThat(post("head", path + "/arbitrators", fields).statusCode()).isEqualTo(302);
    }

    private Optional<String> against(String number, String person) {
        return duties.reasonAgainst(RegistrationNumber.of(number), person, Duty.ARBITRATOR);
    }

    private String accepted(LocalDate day) {
        return filedAndAccepted(against(CODE, day), ProcedureKind.ORDINARY, TribunalForm.SOLE);
    }

    private void appointed(String number, String presiding) {
        bureau.complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", presiding, "members", List.of(), "clerk", "clerk"),
                Map.of());
    }

    private long cases(String path) {
        var page = page("head", path);
        return Long.parseLong(page.select("#cases ~ table tbody td").last().text());
    }

    private static Map<String, Object> against(String code) {
        return against(code, MONDAY);
    }
}
