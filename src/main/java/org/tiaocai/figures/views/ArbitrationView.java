package org.tiaocai.figures.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.figures.views.Table.Chart;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.shared.Period;

/** 仲裁: what was accepted and closed, how fast, how many awards are final, and who has how much on the table. */
@Component
record ArbitrationView(Figures figures, Names names) implements View {

    @Override
    public String key() {
        return "arbitration";
    }

    @Override
    public String title() {
        return "仲裁";
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public Content show(Period period) {
        return new Content(
                tiles(period),
                List.of(months(period), closings(period), causes(period), motions(period), tribunals(period)));
    }

    private List<Tile> tiles(Period period) {
        var carried = figures.before("ARBITRATION_ACCEPTED", period.first())
                - figures.before("ARBITRATION_CLOSED", period.first());
        var procedures = figures.byCategory("ARBITRATION_ACCEPTED", period);
        var accepted = Rows.sum(procedures);
        var closed = figures.count("ARBITRATION_CLOSED", period);
        var awards = figures.byCategory("AWARD_DOCUMENT", period);
        var motions = figures.byCategory("MOTION_GRANTED", period);
        var days = figures.days("ARBITRATION_DAYS", period).values().stream().findFirst();
        var inTime = Rows.n(figures.byCategory("LIMIT_MET", period), RuleIds.AWARD_LIMIT);
        var late = Rows.n(figures.byCategory("LIMIT_MISSED", period), RuleIds.AWARD_LIMIT);
        var forms = figures.byCategory("TRIBUNAL_FORM", period);
        return List.of(
                Tile.count("受理", accepted, "期间内决定受理的仲裁案件数", CaseQuery.of("仲裁受理", "ARBITRATION_ACCEPTED", period)),
                Tile.count("结案", closed, "期间内结案的已受理案件数", CaseQuery.of("仲裁结案", "ARBITRATION_CLOSED", period)),
                Tile.rate(
                        "仲裁结案率",
                        closed,
                        carried + accepted,
                        "结案 ÷（期初未结＋受理），期初未结 " + carried + " 件",
                        CaseQuery.of("仲裁结案", "ARBITRATION_CLOSED", period)),
                Tile.rate(
                        "终局裁决率",
                        Rows.n(awards, "FINAL"),
                        Rows.sum(awards),
                        "终局裁决书 ÷ 全部裁决书（按文书计）",
                        CaseQuery.of("终局裁决书", "AWARD_DOCUMENT", period).category("FINAL", "终局")),
                Tile.days(
                        "平均办案天数",
                        days.map(Histogram::mean).orElse(0.0),
                        "Σ（结案日 − 受理日 − 依法扣除的天数）÷ 结案数",
                        "共 " + days.map(Histogram::n).orElse(0L) + " 件",
                        CaseQuery.of("仲裁结案", "ARBITRATION_DAYS", period)),
                Tile.rate(
                        "按期结案率",
                        inTime,
                        inTime + late,
                        "裁决期限内完成 ÷（期限内完成＋逾期），期限按中止、延期重算",
                        CaseQuery.of("裁决逾期", "LIMIT_MISSED", period)
                                .category(RuleIds.AWARD_LIMIT, names.rule(RuleIds.AWARD_LIMIT))),
                Tile.rate(
                        "延期率",
                        Rows.n(motions, "EXTENSION"),
                        carried + accepted,
                        "准许延期 ÷（期初未结＋受理）",
                        CaseQuery.of("准许延期", "MOTION_GRANTED", period).category("EXTENSION", "延期")),
                Tile.rate(
                        "中止率",
                        Rows.n(motions, "SUSPENSION"),
                        carried + accepted,
                        "准许中止 ÷（期初未结＋受理）",
                        CaseQuery.of("准许中止", "MOTION_GRANTED", period).category("SUSPENSION", "中止")),
                Tile.rate(
                        "简易处理率",
                        Rows.n(procedures, "SIMPLIFIED"),
                        accepted,
                        "简易处理 ÷ 受理",
                        CaseQuery.of("简易处理", "ARBITRATION_ACCEPTED", period).category("SIMPLIFIED", "简易处理")),
                Tile.rate(
                        "独任率",
                        Rows.n(forms, "SOLE"),
                        Rows.sum(forms),
                        "独任仲裁 ÷ 受理（已定组庭方式的）",
                        CaseQuery.of("独任", "TRIBUNAL_FORM", period).category("SOLE", "独任")));
    }

    private Table months(Period period) {
        var accepted = figures.byMonth("ARBITRATION_ACCEPTED", period);
        var closed = figures.byMonth("ARBITRATION_CLOSED", period);
        var rows = period.months().stream()
                .map(month -> {
                    var of = new Period(month, month);
                    return List.of(
                            Cell.text(Period.month(month)),
                            Cell.count(Rows.n(accepted, month), CaseQuery.of("仲裁受理", "ARBITRATION_ACCEPTED", of)),
                            Cell.count(Rows.n(closed, month), CaseQuery.of("仲裁结案", "ARBITRATION_CLOSED", of)));
                })
                .toList();
        return new Table("arbitration-months", "逐月受理与结案", "", Chart.LINE, List.of("月份", "受理", "结案"), rows);
    }

    private Table closings(Period period) {
        return new Table(
                "closings",
                "结案方式",
                "已受理的案件",
                Chart.BAR,
                List.of("结案方式", "件数"),
                Rows.counts(
                        figures.byCategory("ARBITRATION_CLOSED", period),
                        Names.of(ClosingMethod.class, ClosingMethod::label),
                        CaseQuery.of("仲裁结案", "ARBITRATION_CLOSED", period)));
    }

    private Table causes(Period period) {
        return new Table(
                "arbitration-causes",
                "按案由",
                "两者不一定是同一批案件",
                Chart.NONE,
                List.of("案由", "受理", "结案", "结案占比"),
                Rows.sharesByCause(
                        figures.byCause("ARBITRATION_CLOSED", period),
                        figures.byCause("ARBITRATION_ACCEPTED", period),
                        names::cause,
                        CaseQuery.of("仲裁结案", "ARBITRATION_CLOSED", period),
                        CaseQuery.of("仲裁受理", "ARBITRATION_ACCEPTED", period)));
    }

    private Table motions(Period period) {
        return new Table(
                "motions",
                "准许的程序事项",
                "按决定之日",
                Chart.NONE,
                List.of("事项", "件数"),
                Rows.counts(
                        figures.byCategory("MOTION_GRANTED", period),
                        Names.of(MotionKind.class, MotionKind::label),
                        CaseQuery.of("准许的程序事项", "MOTION_GRANTED", period)));
    }

    private Table tribunals(Period period) {
        var open = figures.byCategory("TRIBUNAL_OPEN");
        var closed = figures.byCategory("TRIBUNAL_CLOSED", period);
        var keys = new HashSet<>(open.keySet());
        keys.addAll(closed.keySet());
        var people = names.people(keys);
        var rows = new ArrayList<List<Cell>>();
        for (var one : people.entrySet()) {
            var person = one.getKey();
            var name = one.getValue();
            rows.add(List.of(
                    Cell.text(name),
                    Cell.count(
                            Rows.n(open, person),
                            CaseQuery.now("在办", "TRIBUNAL_OPEN").category(person, name)),
                    Cell.count(
                            Rows.n(closed, person),
                            CaseQuery.of("审结", "TRIBUNAL_CLOSED", period).category(person, name))));
        }
        return new Table(
                "tribunals",
                "各仲裁庭负担",
                "独任仲裁员或者首席仲裁员；按姓名排列，不排名次。在办为目前，审结为期间内",
                Chart.NONE,
                List.of("仲裁员", "在办", "审结"),
                rows);
    }
}
