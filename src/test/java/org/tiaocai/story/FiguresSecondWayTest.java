package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.tiaocai.figures.projection.Rebuild;
import org.tiaocai.figures.views.Tile;
import org.tiaocai.figures.views.View;
import org.tiaocai.linkage.followup.ProceedingKind;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.shared.Period;

/** Every figure of the managers' pages beside the same figure counted over the case tables themselves. */
@OnPostgres
@DisplayName("看板数字：用另一种方法逐项核对")
class FiguresSecondWayTest extends LinkageStory {

    private static final Period YEAR = new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 12));

    /** 登记错误作废的 is no case, whichever story has left it. */
    private static final String COUNTED = "(outcome is null or outcome <> 'VOIDED')";

    @Autowired
    List<View> views;

    @Autowired
    Rebuild rebuild;

    @BeforeEach
    void other_tests_change_bookings_behind_the_application() {
        rebuild.everything();
    }

    @Test
    @DisplayName("流量")
    void flow() {
        someCases();
        equal("flow", "收案", n("dispute where {received_on} and " + COUNTED));
        equal("flow", "收案涉及劳动者", one("select sum(workers_concerned) from dispute where {received_on} and " + COUNTED));
        equal("flow", "办结", n("dispute where {closed_on} and " + COUNTED));
        equal(
                "flow",
                "期末未结",
                n(
                        "dispute where received_on <= date '2026-12-31' and (closed_on is null or closed_on > date '2026-12-31') and "
                                + COUNTED));
        var met = n("running_limit where status = 'MET' and overseer is not null and {settled_on}");
        var missed = n("running_limit where status = 'MISSED' and overseer is not null and {due_on}");
        equal("flow", "按期完成率", met, met + missed);
    }

    @Test
    @DisplayName("今日")
    void today() {
        someCases();
        var today = "date '" + bureau.today() + "'";
        equal("today", "未结案件", n("dispute where stage <> 'CLOSED' and " + COUNTED));
        var open =
                "running_limit where overseer is not null and settled_on is null and status <> 'STOPPED' and status <> 'VOID' and due_on ";
        equal("today", "已逾期", n(open + "< " + today));
        equal("today", "今日到期", n(open + "= " + today));
        equal("today", "三日内到期", n(open + "between " + today + " + 1 and " + today + " + 3"));
        equal(
                "today",
                "停滞案件",
                n("dispute d where " + COUNTED + " and closed_on is null and not exists (select 1 from journal j"
                        + " where j.registration_number = d.registration_number and j.happened_at >= cast(" + today
                        + " - 14 as timestamp with time zone))"));
        equal("today", "待领任务", n("act_ru_task where assignee_ is null"));
    }

    @Test
    @DisplayName("仲裁")
    void arbitration() {
        someCases();
        var accepted = n("arbitration where {accepted_on}");
        var closed = n("arbitration where accepted_on is not null and {closed_on}");
        var carried = n(
                "arbitration where accepted_on < date '2026-01-01' and (closed_on is null or closed_on >= date '2026-01-01')");
        equal("arbitration", "受理", accepted);
        equal("arbitration", "结案", closed);
        equal("arbitration", "仲裁结案率", closed, carried + accepted);
        var documents = "award_document d join award a on a.id = d.award_id where {a.made_on}";
        equal("arbitration", "终局裁决率", n(documents + " and finality = 'FINAL'"), n(documents));
        equal("arbitration", "简易处理率", n("arbitration where {accepted_on} and procedure_kind = 'SIMPLIFIED'"), accepted);
        equal(
                "arbitration",
                "独任率",
                n("arbitration where {accepted_on} and tribunal_form = 'SOLE'"),
                n("arbitration where {accepted_on} and tribunal_form is not null"));
        equal(
                "arbitration",
                "中止率",
                n("motion where kind = 'SUSPENSION' and decision = 'GRANTED' and {decided_on}"),
                carried + accepted);
        equal(
                "arbitration",
                "延期率",
                n("motion where kind = 'EXTENSION' and decision = 'GRANTED' and {decided_on}"),
                carried + accepted);
        var inTime = n("running_limit where rule = 'A22' and status = 'MET' and {settled_on}");
        equal(
                "arbitration",
                "按期结案率",
                inTime,
                inTime + n("running_limit where rule = 'A22' and status = 'MISSED' and {due_on}"));
        var closings = n("arbitration where accepted_on is not null and {closed_on}");
        var whole = days("closed_on", "accepted_on", "arbitration where accepted_on is not null and {closed_on}");
        var excluded = days(
                "x.until_on",
                "x.from_on",
                "limit_exclusion x join running_limit c on c.id = x.limit_id join arbitration a on a.registration_number = c.registration_number"
                        + " where c.rule = 'A22' and a.accepted_on is not null and {a.closed_on}");
        var days = (whole - excluded) / (double) Math.max(1, closings);
        assertThat(tile("arbitration", "平均办案天数").value()).isEqualTo(String.format(Locale.ROOT, "%.1f 天", days));
    }

    @Test
    @DisplayName("法院衔接")
    void court() {
        var number = nonFinal();
        everythingServed(number, bureau.today());
        assertThat(tile("court", "起诉")).isNotNull();
        var sued = n("court_proceeding where kind = '" + ProceedingKind.SUIT + "' and {filed_on}");
        equal("court", "起诉", sued);
        equal("court", "起诉率", sued, n("award_document d join award a on a.id = d.award_id where {a.made_on}"));
        equal(
                "court",
                "撤销率",
                n("court_proceeding where result in ('" + ProceedingResult.REVOKED + "', '"
                        + ProceedingResult.PARTLY_SET_ASIDE + "') and {effective_on}"),
                n("court_proceeding where kind = '" + ProceedingKind.SETTING_ASIDE + "' and {filed_on}"));
        var items =
                "court_result r join court_result_item i on i.result_id = r.id where {r.effective_on} and coalesce(i.cause, '') not in ('NEW_EVIDENCE', 'SETTLED_IN_COURT') and i.verdict ";
        equal("court", "裁审一致率", n(items + "= 'UPHELD'"), n(items + "<> 'NOT_DECIDED'"));
        equal("court", "改判率", n(items + "in ('CHANGED', 'PARTLY_CHANGED')"), n(items + "<> 'NOT_DECIDED'"));
    }

    @Test
    @DisplayName("调解")
    void mediation() {
        var ended = "mediation where outcome not in ('DECLINED', 'SETTLED_ELSEWHERE') and {closed_on}";
        var entrusted = "entrustment where result <> 'DECLINED' and {closed_on}";
        var arbitrated = "arbitration where accepted_on is not null and {closed_on}";
        var agreed = n(ended + " and outcome = 'AGREEMENT'");
        var entrustedAgreed = n(entrusted + " and result = 'AGREED'");
        equal("mediation", "案外调解受理", n("mediation where {accepted_on}"));
        equal("mediation", "案外调解成功率", agreed, n(ended));
        equal("mediation", "委托调解成功率", entrustedAgreed, n(entrusted));
        var before = entrusted + " and kind = 'SUGGESTED' and not (result = 'AGREED' and registration_number in"
                + " (select registration_number from arbitration where accepted_on is not null))";
        equal(
                "mediation",
                "调解成功率（含委托和仲裁阶段）",
                agreed
                        + n(before + " and result = 'AGREED'")
                        + n(arbitrated + " and closing in ('MEDIATED', 'WITHDRAWN')"),
                n(ended) + n(before) + n(arbitrated));
        equal(
                "mediation",
                "调解建议书转化率",
                n("arbitration where closing = 'SETTLED_BEFORE_ACCEPTANCE' and {closed_on}"),
                n("arbitration where {mediation_suggested_on}"));
    }

    @Test
    @DisplayName("工作室与工作量")
    void studio_and_workload() {
        someCases();
        equal("studio", "场次", n("booking where status = 'CONFIRMED' and {cast(starts_at as date)}"));
        equal("studio", "取消的场次", n("booking where status = 'CANCELLED' and {cast(starts_at as date)}"));
        equal(
                "studio",
                "开庭缺席率",
                n("hearing where {held_on} and 'ABSENT' in (applicant_attendance, respondent_attendance)"),
                n("hearing where {held_on}"));
        equal(
                "workload",
                "在办人次",
                one(
                        "select count(distinct u.registration_number || u.person) from duty u join dispute d on d.registration_number = u.registration_number where d.closed_on is null and u.released_at is null"));
        equal(
                "workload",
                "办结人次",
                one(
                        "select count(distinct u.registration_number || u.person) from duty u join dispute d on d.registration_number = u.registration_number where {d.closed_on}"));
    }

    @Test
    @DisplayName("联系走访：期末在联系的单位只计一次，走访、问题、普法按期间")
    void outreach() {
        var firm = id("insert into enterprise (credit_code, name, area, trade, headcount, from_on) values ('"
                + System.nanoTime() % 1_000_000_000 + "', '虚构的企业', '区', '制造', 'SMALL', date '2026-01-01')");
        var first = pair(firm, "arbitrator", "date '2026-01-05'", "null");
        var second = pair(firm, "arbitrator2", "date '2026-06-01'", "null");
        pair(firm, "arbitrator3", "date '2026-01-05'", "date '2026-05-31'");
        visit(first, "2026-02-01", "NONE", "null");
        visit(first, "2026-03-01", "WAGES", "date '2026-03-20'");
        visit(second, "2026-12-31", "RULES", "null");
        visit(second, "2025-12-31", "RULES", "null");
        tables.sql("insert into outreach_event (held_on, kind, topic, audience, headcount, persons, entered_by)"
                        + " values (date '2026-03-03', 'LECTURE', '主题', '职工', 40, 'arbitrator', 'head')")
                .update();
        var inForce = "from_on <= date '2026-12-31' and (until_on is null or until_on >= date '2026-12-31')"
                + " and (ended_on is null or ended_on >= date '2026-12-31')";
        equal("outreach", "联系企业", one("select count(distinct enterprise_id) from outreach where " + inForce));
        equal("outreach", "联系调解组织", one("select count(distinct organisation_id) from outreach where " + inForce));
        equal("outreach", "走访", n("outreach_visit where {visited_on}"));
        var found = "outreach_visit where {visited_on} and problem <> 'NONE'";
        equal("outreach", "发现问题", n(found));
        equal("outreach", "问题办结率", n(found + " and settled_on is not null"), n(found));
        equal("outreach", "普法和培训", n("outreach_event where {held_on}"));
        equal("outreach", "普法和培训人次", one("select sum(headcount) from outreach_event where {held_on}"));
        assertThat(tile("outreach", "发现问题").value()).as("something was found").isNotEqualTo("0");
    }

    private long pair(long firm, String person, String from, String until) {
        return id("insert into outreach (enterprise_id, link_id, person, from_on, until_on, made_on, made_by) values ("
                + firm + ", " + System.nanoTime() + ", '" + person + "', " + from + ", " + until
                + ", date '2026-01-01', 'head')");
    }

    private void visit(long pair, String on, String problem, String settled) {
        tables.sql(
                        "insert into outreach_visit (outreach_id, visited_on, problem, found, guidance, settled_on, recorded_by,"
                                + " recorded_at) values (" + pair + ", date '" + on + "', '" + problem + "', '-', '-', "
                                + settled
                                + ", 'arbitrator', current_timestamp)")
                .update();
    }

    private long id(String insert) {
        var keys = new GeneratedKeyHolder();
        tables.sql(insert).update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    private void someCases() {
        finalAward();
        everythingServed(nonFinal(), bureau.today());
        filed(Forms.dispute(bureau.today()));
    }

    private Tile tile(String view, String label) {
        return views.stream()
                .filter(one -> one.key().equals(view))
                .flatMap(one -> one.show(YEAR).tiles().stream())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void equal(String view, String label, long expected) {
        assertThat(tile(view, label).value()).as(label).isEqualTo(Long.toString(expected));
    }

    private void equal(String view, String label, long numerator, long denominator) {
        var tile = tile(view, label);
        assertThat(tile.numbers()).as(label).isEqualTo(numerator + " ÷ " + denominator);
        assertThat(tile.value())
                .as(label)
                .isEqualTo(
                        denominator == 0
                                ? "—"
                                : String.format(Locale.ROOT, "%.1f %%", 100.0 * numerator / denominator));
    }

    private long n(String from) {
        return one("select count(*) from " + from);
    }

    private long one(String sql) {
        return tables.sql(between(sql)).query(Long.class).single();
    }

    /** The sum of the days from the one column to the other, taken apart in Java. */
    private long days(String until, String from, String rows) {
        return tables
                .sql(between("select " + from + " as b, " + until + " as e from " + rows))
                .query((row, n) -> {
                    var end = row.getObject("e", LocalDate.class);
                    return end == null ? 0 : ChronoUnit.DAYS.between(row.getObject("b", LocalDate.class), end);
                })
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static String between(String sql) {
        return sql.replaceAll("\\{([^}]+)}", "$1 between date '2026-01-01' and date '2026-12-31'");
    }
}
