package org.tiaocai.figures.views;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.figures.views.Table.Chart;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Period;

/** 流量: what came, what went, what is left and how old it is, and how long each stage takes. */
@Component
record FlowView(Figures figures, Names names, Clock clock) implements View {

    private static final int[] AGES = {15, 30, 60, 90};
    private static final double NINE_IN_TEN = 0.9;

    @Override
    public String key() {
        return "flow";
    }

    @Override
    public String title() {
        return "流量";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Content show(Period period) {
        return new Content(
                tiles(period),
                List.of(months(period), ages(), stages(period), causes(period), outcomes(period), limits(period)));
    }

    private List<Tile> tiles(Period period) {
        var received = figures.total("RECEIVED", period.first(), period.last());
        var closed = figures.count("CLOSED", period);
        var left = backlog(period.last().plusDays(1));
        var met = figures.count("LIMIT_MET", period);
        var missed = figures.count("LIMIT_MISSED", period);
        var days = figures.days("CASE_DAYS", period).values().stream().findFirst();
        var within = days.map(all -> "中位 " + all.within(0.5) + " 天，九成 " + all.within(NINE_IN_TEN) + " 天之内")
                .orElse("—");
        return List.of(
                Tile.count("收案", received.n(), "期间内收到申请的案件数", CaseQuery.of("收案", "RECEIVED", period)),
                Tile.count(
                        "收案涉及劳动者",
                        received.amount().longValue(),
                        "期间内收到的案件登记的劳动者人数之和",
                        CaseQuery.of("收案", "RECEIVED", period)),
                Tile.count("办结", closed, "期间内办结的案件数", CaseQuery.of("办结", "CLOSED", period)),
                new Tile("期末未结", Long.toString(left), "期末之前收到的案件数 − 期末之前办结的案件数", "", null),
                Tile.rate(
                        "按期完成率",
                        met,
                        met + missed,
                        "按期完成的期限数 ÷（按期完成＋逾期）的期限数，只计约束本单位的期限",
                        CaseQuery.of("逾期的期限", "LIMIT_MISSED", period)),
                new Tile(
                        "全程用时",
                        within,
                        "自收到之日至办结之日的自然日数，期间内办结的案件",
                        "共 " + days.map(Histogram::n).orElse(0L) + " 件",
                        CaseQuery.of("办结", "CASE_DAYS", period)));
    }

    private long backlog(LocalDate before) {
        return figures.before("RECEIVED", before) - figures.before("CLOSED", before);
    }

    private Table months(Period period) {
        var received = figures.byMonth("RECEIVED", period);
        var closed = figures.byMonth("CLOSED", period);
        var carried = backlog(period.first());
        var rows = new ArrayList<List<Cell>>();
        for (var month : period.months()) {
            var of = new Period(month, month);
            var in = Rows.n(received, month);
            var out = Rows.n(closed, month);
            carried += in - out;
            rows.add(List.of(
                    Cell.text(Period.month(month)),
                    Cell.count(in, CaseQuery.of("收案", "RECEIVED", of)),
                    Cell.count(out, CaseQuery.of("办结", "CLOSED", of)),
                    Cell.count(carried)));
        }
        return new Table(
                "months",
                "逐月收案、办结与月末未结",
                "月末未结 = 上月末未结 + 收案 − 办结",
                Chart.LINE,
                List.of("月份", "收案", "办结", "月末未结"),
                rows);
    }

    private Table ages() {
        var today = LocalDate.now(clock);
        var query = CaseQuery.now("未结案件", "OPEN");
        var rows = new ArrayList<List<Cell>>();
        var youngest = today;
        var youngestAge = 0;
        for (var age : AGES) {
            var from = today.minusDays(age);
            var label = rows.isEmpty() ? age + " 天以内" : (youngestAge + 1) + " 至 " + age + " 天";
            rows.add(age(label, query.between(from, youngest)));
            youngestAge = age;
            youngest = from.minusDays(1);
        }
        rows.add(age("超过 " + AGES[AGES.length - 1] + " 天", query.between(IncomingDay.FIRST, youngest)));
        return new Table("ages", "未结案件的已用天数", "截至今天，自收到之日起的自然日；各段互不重叠", Chart.BAR, List.of("已用天数", "件数"), rows);
    }

    private List<Cell> age(String label, CaseQuery cases) {
        return List.of(
                Cell.text(label),
                Cell.count(figures.total("OPEN", cases.from(), cases.to()).n(), cases));
    }

    private Table stages(Period period) {
        var rows = new ArrayList<List<Cell>>();
        var query = CaseQuery.of("离开该阶段的案件", "STAGE_DAYS", period);
        figures.days("STAGE_DAYS", period)
                .forEach((stage, days) -> rows.add(List.of(
                        Cell.text(names.stage(stage)),
                        Cell.count(days.n(), query.category(stage, names.stage(stage))),
                        Cell.count(days.within(0.5)),
                        Cell.count(days.within(NINE_IN_TEN)))));
        return new Table(
                "stage-days",
                "各阶段用时",
                "期间内离开该阶段的次数，及进入至离开的自然日：一半在中位天数之内，九成在九成天数之内",
                Chart.NONE,
                List.of("阶段", "次数", "中位天数", "九成天数"),
                rows);
    }

    private Table causes(Period period) {
        return new Table(
                "causes",
                "按案由",
                "办结占比 = 期间内办结 ÷ 期间内收案，两者不一定是同一批案件",
                Chart.NONE,
                List.of("案由", "收案", "办结", "办结占比"),
                Rows.sharesByCause(
                        figures.byCause("CLOSED", period),
                        figures.byCause("RECEIVED", period),
                        names::cause,
                        CaseQuery.of("办结", "CLOSED", period),
                        CaseQuery.of("收案", "RECEIVED", period)));
    }

    private Table outcomes(Period period) {
        return new Table(
                "outcomes",
                "办结方式",
                "期间内办结的案件",
                Chart.BAR,
                List.of("办结方式", "件数"),
                Rows.counts(
                        figures.byCategory("CLOSED", period),
                        Names.of(DisputeOutcome.class, DisputeOutcome::label),
                        CaseQuery.of("办结", "CLOSED", period)));
    }

    private Table limits(Period period) {
        var met = figures.byCategory("LIMIT_MET", period);
        var missed = figures.byCategory("LIMIT_MISSED", period);
        var rules = new java.util.TreeSet<>(met.keySet());
        rules.addAll(missed.keySet());
        var rows = new ArrayList<List<Cell>>();
        for (var rule : rules) {
            var in = Rows.n(met, rule);
            var late = Rows.n(missed, rule);
            rows.add(List.of(
                    Cell.text(names.rule(rule)),
                    Cell.text(names.article(rule)),
                    Cell.count(in, CaseQuery.of("按期", "LIMIT_MET", period).category(rule, names.rule(rule))),
                    Cell.count(late, CaseQuery.of("逾期", "LIMIT_MISSED", period).category(rule, names.rule(rule))),
                    Cell.rate(in, in + late)));
        }
        return new Table(
                "limits-met",
                "期限遵守情况",
                "按期率 = 按期 ÷（按期 + 逾期）",
                Chart.NONE,
                List.of("期限", "依据", "按期", "逾期", "按期率"),
                rows);
    }
}
