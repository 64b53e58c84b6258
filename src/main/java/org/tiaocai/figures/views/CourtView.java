package org.tiaocai.figures.views;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tiaocai.figures.views.Figures.Tally;
import org.tiaocai.figures.views.Table.Chart;
import org.tiaocai.linkage.conference.Conferences;
import org.tiaocai.linkage.consistency.Counting;
import org.tiaocai.linkage.feedback.Cause;
import org.tiaocai.linkage.feedback.Verdict;
import org.tiaocai.linkage.followup.ProceedingKind;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.linkage.observation.Observations;
import org.tiaocai.shared.Period;

/** 法院衔接: what went to court, what came of it, and how far judgments agree with awards. */
@Component
record CourtView(Figures figures, Names names, Counting counting, Conferences conferences, Observations observations)
        implements View {

    @Override
    public String key() {
        return "court";
    }

    @Override
    public String title() {
        return "法院衔接";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Content show(Period period) {
        return new Content(tiles(period), List.of(filed(period), results(period), items(period), others(period)));
    }

    private List<Tile> tiles(Period period) {
        var filed = figures.byCategory("COURT_FILED", period);
        var sued = Rows.n(filed, ProceedingKind.SUIT.name());
        var awards = figures.count("AWARD_DOCUMENT", period);
        var closed = figures.count("ARBITRATION_CLOSED", period);
        var items = figures.byCategory("ITEM_COMPARED", period);
        var upheld = Rows.n(items, Verdict.UPHELD.name());
        var changed = changed(items);
        var results = figures.byCategory("COURT_RESULT", period);
        var revoked = Rows.n(results, ProceedingResult.REVOKED.name())
                + Rows.n(results, ProceedingResult.PARTLY_SET_ASIDE.name());
        var suits = CaseQuery.of("起诉", "COURT_FILED", period).category(ProceedingKind.SUIT.name(), "法院立案");
        return List.of(
                Tile.count("起诉", sued, "期间内法院立案的诉讼数", suits),
                Tile.rate("起诉率", sued, awards, "起诉 ÷ 期间内作出的裁决书", suits),
                Tile.rate(
                        "仲裁终结率",
                        Math.max(0, closed - sued),
                        closed,
                        "（仲裁结案 − 起诉）÷ 仲裁结案",
                        CaseQuery.of("仲裁结案", "ARBITRATION_CLOSED", period)),
                Tile.rate(
                        "改判率",
                        changed,
                        upheld + changed,
                        "判决改变或者部分改变的事项 ÷ 生效判决比较过的事项",
                        CaseQuery.of("改变的事项", "ITEM_COMPARED", period)
                                .category(Verdict.CHANGED.name(), Verdict.CHANGED.label())),
                Tile.rate(
                        "裁审一致率",
                        upheld,
                        upheld + changed,
                        counting.formula(),
                        CaseQuery.of("一致的事项", "ITEM_COMPARED", period)
                                .category(Verdict.UPHELD.name(), Verdict.UPHELD.label())),
                Tile.rate(
                        "撤销率",
                        revoked,
                        Rows.n(filed, ProceedingKind.SETTING_ASIDE.name()),
                        "裁定撤销、部分撤销 ÷ 申请撤销",
                        CaseQuery.of("裁定撤销", "COURT_RESULT", period).category(ProceedingResult.REVOKED.name(), "撤销")));
    }

    private long changed(Map<String, Tally> verdicts) {
        return Rows.n(verdicts, Verdict.CHANGED.name())
                + Rows.n(verdicts, Verdict.PARTLY_CHANGED.name())
                + (counting.excludeNewEvidence() ? 0 : Rows.n(verdicts, Cause.NEW_EVIDENCE.name()));
    }

    private Table filed(Period period) {
        return new Table(
                "filed",
                "向法院提起的程序",
                "按法院立案之日",
                Chart.NONE,
                List.of("程序", "件数"),
                Rows.counts(
                        figures.byCategory("COURT_FILED", period),
                        Names.of(ProceedingKind.class, ProceedingKind::label),
                        CaseQuery.of("向法院提起", "COURT_FILED", period)));
    }

    private Table results(Period period) {
        return new Table(
                "results",
                "法院结果",
                "按生效之日",
                Chart.BAR,
                List.of("结果", "件数"),
                Rows.counts(
                        figures.byCategory("COURT_RESULT", period),
                        Names.of(ProceedingResult.class, ProceedingResult::label),
                        CaseQuery.of("法院结果", "COURT_RESULT", period)));
    }

    /** By 案由: the compared items and those upheld. */
    private Table items(Period period) {
        var compared = figures.byCauseAndCategory("ITEM_COMPARED", period);
        var upheld = new TreeMap<String, Tally>();
        var counted = new TreeMap<String, Tally>();
        compared.forEach((cause, verdicts) -> {
            upheld.put(cause, verdicts.getOrDefault(Verdict.UPHELD.name(), Tally.NONE));
            var n = Rows.n(verdicts, Verdict.UPHELD.name()) + changed(verdicts);
            counted.put(cause, new Tally(n, BigDecimal.ZERO));
        });
        return new Table(
                "consistency",
                "裁审一致率（按案由）",
                counting.formula(),
                Chart.NONE,
                List.of("案由", "比较过的事项", "一致", "一致率"),
                Rows.sharesByCause(
                        upheld,
                        counted,
                        names::cause,
                        CaseQuery.of("一致的事项", "ITEM_COMPARED", period).category(Verdict.UPHELD.name(), "一致"),
                        CaseQuery.of("比较过的事项", "ITEM_COMPARED", period)));
    }

    private Table others(Period period) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(row("财产保全移送申请", "PRESERVATION", period));
        rows.add(row("逾期未裁查询", "OVERDUE_ASKED", period));
        rows.add(row("案卷借阅", "FILE_LENT", period));
        rows.add(row("联合办案", "JOINTLY_HANDLED", period));
        rows.add(counted("联席会议", conferences.heldBetween(period.first(), period.last())));
        rows.add(counted("庭审观摩", observations.observedBetween(period.first(), period.last())));
        return new Table("dealings", "其他往来", "", Chart.NONE, List.of("事项", "件数"), rows);
    }

    /** What concerns no case has no list of cases behind it. */
    private static List<Cell> counted(String name, long n) {
        return List.of(Cell.text(name), Cell.count(n));
    }

    private List<Cell> row(String name, String measure, Period period) {
        return List.of(
                Cell.text(name), Cell.count(figures.count(measure, period), CaseQuery.of(name, measure, period)));
    }
}
