package org.tiaocai.figures.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.review.ReviewOutcome;
import org.tiaocai.figures.views.Figures.Tally;
import org.tiaocai.figures.views.Table.Chart;
import org.tiaocai.mediation.MediationOutcome;
import org.tiaocai.shared.Period;

/** 调解: how often it succeeds, where and in what; letters of suggestion, entrusted cases, reviews of agreements. */
@Component
record MediationView(Figures figures, Names names) implements View {

    @Override
    public String key() {
        return "mediation";
    }

    @Override
    public String title() {
        return "调解";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public Content show(Period period) {
        return new Content(
                tiles(period),
                List.of(
                        agencies(period),
                        organisations(period),
                        streets(period),
                        causes(period),
                        outcomes(period),
                        suggestions(period),
                        reviews(period)));
    }

    private List<Tile> tiles(Period period) {
        var ended = figures.count("MEDIATION_ENDED", period);
        var agreed = figures.count("MEDIATION_AGREED", period);
        var entrusted = figures.count("ENTRUSTED_ENDED", period);
        var entrustedAgreed = figures.count("ENTRUSTED_AGREED", period);
        var beforeAgreed = figures.count("ENTRUSTED_BEFORE_AGREED", period);
        var beforeFailed = figures.count("ENTRUSTED_BEFORE_FAILED", period);
        var closed = figures.byCategory("ARBITRATION_CLOSED", period);
        var settled = Rows.n(closed, "MEDIATED") + Rows.n(closed, "WITHDRAWN");
        return List.of(
                Tile.count(
                        "案外调解受理",
                        figures.count("MEDIATION_ACCEPTED", period),
                        "期间内调解组织受理的调解数",
                        CaseQuery.of("案外调解受理", "MEDIATION_ACCEPTED", period)),
                Tile.rate(
                        "案外调解成功率",
                        agreed,
                        ended,
                        "达成协议 ÷ 调解终结（不含不予受理）",
                        CaseQuery.of("达成协议", "MEDIATION_AGREED", period)),
                Tile.rate(
                        "调解成功率（含委托和仲裁阶段）",
                        agreed + beforeAgreed + settled,
                        ended + beforeAgreed + beforeFailed + Rows.sum(closed),
                        "（案外达成协议＋受理前委托达成协议＋仲裁以调解、撤回结案）÷（案外终结＋受理前委托终结＋仲裁结案）；仲裁庭委托的随仲裁结案计算，只计一次",
                        null),
                Tile.rate(
                        "委托调解成功率",
                        entrustedAgreed,
                        entrusted,
                        "委托达成协议 ÷ 委托终结（不含退回）",
                        CaseQuery.of("委托达成协议", "ENTRUSTED_AGREED", period)),
                Tile.rate(
                        "调解建议书转化率",
                        figures.count("SUGGESTION_AGREED", period),
                        figures.count("SUGGESTION_SENT", period),
                        "暂缓受理期间达成协议的案件 ÷ 发出的调解建议书",
                        CaseQuery.of("建议后达成协议", "SUGGESTION_AGREED", period)));
    }

    private Table agencies(Period period) {
        var agreed = figures.byCategory("AGENCY_AGREED", period);
        var others = figures.byCategory("AGENCY_NOT_AGREED", period);
        var whole = new HashMap<String, Tally>(others);
        agreed.forEach((key, tally) -> whole.merge(
                key,
                tally,
                (one, two) -> new Tally(one.n() + two.n(), one.amount().add(two.amount()))));
        var rows = new ArrayList<List<Cell>>();
        for (var group : new TreeSet<>(whole.keySet())) {
            rows.add(List.of(
                    Cell.text(names.group(group)),
                    Cell.count(Rows.n(whole, group)),
                    Cell.count(
                            Rows.n(agreed, group),
                            CaseQuery.of("达成协议", "AGENCY_AGREED", period).category(group, names.group(group))),
                    Cell.rate(Rows.n(agreed, group), Rows.n(whole, group))));
        }
        return new Table("agencies", "按主持调解的单位", "主持调解员所在的岗位", Chart.NONE, List.of("单位", "终结", "达成协议", "成功率"), rows);
    }

    private Table organisations(Period period) {
        return new Table(
                "organisations",
                "按调解组织",
                "成功率 = 达成协议 ÷ 终结",
                Chart.NONE,
                List.of("调解组织", "终结", "达成协议", "成功率"),
                Rows.shares(
                        figures.byCategory("MEDIATION_AGREED", period),
                        figures.byCategory("MEDIATION_ENDED", period),
                        names::organisation,
                        CaseQuery.of("达成协议", "MEDIATION_AGREED", period),
                        CaseQuery.of("调解终结", "MEDIATION_ENDED", period)));
    }

    private Table streets(Period period) {
        var sent = figures.byCategory("ENTRUSTED", period);
        var accepted = figures.byCategory("ENTRUSTED_ACCEPTED", period);
        var ended = figures.byCategory("ENTRUSTED_ENDED", period);
        var agreed = figures.byCategory("ENTRUSTED_AGREED", period);
        var all = new TreeSet<>(sent.keySet());
        all.addAll(ended.keySet());
        var rows = new ArrayList<List<Cell>>();
        for (var one : all) {
            var name = names.organisation(one);
            rows.add(List.of(
                    Cell.text(name),
                    Cell.count(
                            Rows.n(sent, one),
                            CaseQuery.of("委托调解", "ENTRUSTED", period).category(one, name)),
                    Cell.count(
                            Rows.n(accepted, one),
                            CaseQuery.of("接受委托", "ENTRUSTED_ACCEPTED", period).category(one, name)),
                    Cell.count(
                            Rows.n(ended, one),
                            CaseQuery.of("委托终结", "ENTRUSTED_ENDED", period).category(one, name)),
                    Cell.count(
                            Rows.n(agreed, one),
                            CaseQuery.of("委托达成协议", "ENTRUSTED_AGREED", period).category(one, name)),
                    Cell.rate(Rows.n(agreed, one), Rows.n(ended, one))));
        }
        return new Table(
                "streets",
                "委托调解（街镇、企业调解组织）",
                "成功率 = 达成协议 ÷ 终结",
                Chart.NONE,
                List.of("受委托的组织", "发出", "接受", "终结", "达成协议", "成功率"),
                rows);
    }

    private Table causes(Period period) {
        return new Table(
                "mediation-causes",
                "按案由",
                "案外调解",
                Chart.NONE,
                List.of("案由", "终结", "达成协议", "成功率"),
                Rows.sharesByCause(
                        figures.byCause("MEDIATION_AGREED", period),
                        figures.byCause("MEDIATION_ENDED", period),
                        names::cause,
                        CaseQuery.of("达成协议", "MEDIATION_AGREED", period),
                        CaseQuery.of("调解终结", "MEDIATION_ENDED", period)));
    }

    private Table outcomes(Period period) {
        return new Table(
                "mediation-outcomes",
                "调解结果",
                "期间内终结的案外调解，包括不予受理",
                Chart.BAR,
                List.of("结果", "件数"),
                Rows.counts(
                        figures.byCategory("MEDIATION_OUTCOME", period),
                        Names.of(MediationOutcome.class, MediationOutcome::label),
                        CaseQuery.of("调解结果", "MEDIATION_OUTCOME", period)));
    }

    private Table suggestions(Period period) {
        return new Table(
                "suggestions",
                "调解建议书",
                "各按事实发生之日计入期间",
                Chart.BAR,
                List.of("环节", "件数"),
                List.of(
                        step("发出", "SUGGESTION_SENT", period),
                        step("双方同意", "SUGGESTION_ACCEPTED", period),
                        step("达成协议", "SUGGESTION_AGREED", period)));
    }

    private Table reviews(Period period) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(step("申请", "REVIEW_APPLIED", period));
        rows.add(step("受理", "REVIEW_ACCEPTED", period));
        rows.addAll(Rows.counts(
                figures.byCategory("REVIEW_ENDED", period),
                Names.of(ReviewOutcome.class, ReviewOutcome::label),
                CaseQuery.of("仲裁审查结果", "REVIEW_ENDED", period)));
        return new Table("reviews", "调解协议仲裁审查", "各按事实发生之日计入期间", Chart.NONE, List.of("环节", "件数"), rows);
    }

    private List<Cell> step(String name, String measure, Period period) {
        return List.of(
                Cell.text(name), Cell.count(figures.count(measure, period), CaseQuery.of(name, measure, period)));
    }
}
