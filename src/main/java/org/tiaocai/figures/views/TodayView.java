package org.tiaocai.figures.views;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.figures.views.Table.Chart;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Period;

/** 今日: what stands open, what falls due, what nobody has taken up, and what has failed. */
@Component
class TodayView implements View {

    private static final LocalDate BEGINNING = IncomingDay.FIRST;
    private static final int SOON = 3;

    private final Figures figures;
    private final OpenWork work;
    private final Names names;
    private final Clock clock;
    private final int stuckAfter;

    TodayView(
            Figures figures,
            OpenWork work,
            Names names,
            Clock clock,
            @Value("${tiaocai.figures.stuck-after-days:15}") int stuckAfter) {
        this.figures = figures;
        this.work = work;
        this.names = names;
        this.clock = clock;
        this.stuckAfter = stuckAfter;
    }

    @Override
    public String key() {
        return "today";
    }

    @Override
    public String title() {
        return "今日";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean isOfTheSystem() {
        return true;
    }

    @Override
    public Content show(Period period) {
        var today = LocalDate.now(clock);
        return new Content(tiles(today), List.of(stages(), limits(today), stuck(today), unassigned(), failures()));
    }

    List<Tile> tiles(LocalDate today) {
        var open = figures.byCategory("OPEN").values().stream()
                .mapToLong(Figures.Tally::n)
                .sum();
        var idle = today.minusDays(stuckAfter);
        var tasks = work.unassigned().stream().mapToLong(OpenWork.Waiting::n).sum();
        var failed = work.failures().size();
        return List.of(
                Tile.count("未结案件", open, "已登记、未办结的案件数", CaseQuery.now("未结案件", "OPEN")),
                limit("今日到期", today, today, "最后一日为今天、尚未完成的期限数"),
                limit("三日内到期", today.plusDays(1), today.plusDays(SOON), "最后一日在今后三个自然日内的期限数"),
                limit("已逾期", BEGINNING, today.minusDays(1), "最后一日已过、尚未完成的期限数（约束本单位的期限）"),
                Tile.count(
                        "停滞案件",
                        figures.total("LAST_MOVED", BEGINNING, idle).n(),
                        "连续 " + stuckAfter + " 个自然日没有任何办理记录的未结案件数",
                        CaseQuery.now("停滞案件", "LAST_MOVED").between(BEGINNING, idle)),
                new Tile("待领任务", Long.toString(tasks), "尚无人领取的任务数", "", null),
                new Tile("系统出错", Long.toString(failed), "自动步骤多次重试仍未成功、需要管理员处理的处数", "", null));
    }

    private Tile limit(String label, LocalDate from, LocalDate to, String formula) {
        return Tile.count(
                label,
                figures.total("LIMIT_OPEN", from, to).n(),
                formula,
                CaseQuery.now(label, "LIMIT_OPEN").between(from, to));
    }

    private Table stages() {
        var rows = new ArrayList<List<Cell>>();
        var query = CaseQuery.now("未结案件", "OPEN");
        figures.byCategory("OPEN")
                .forEach((stage, tally) -> rows.add(List.of(
                        Cell.text(names.stage(stage)),
                        Cell.count(tally.n(), query.category(stage, names.stage(stage))))));
        return new Table("stages", "未结案件分布", "按案件目前所处的阶段", Chart.BAR, List.of("阶段", "件数"), rows);
    }

    private Table limits(LocalDate today) {
        var late = figures.byCategory("LIMIT_OPEN", BEGINNING, today.minusDays(1));
        var due = figures.byCategory("LIMIT_OPEN", today, today);
        var soon = figures.byCategory("LIMIT_OPEN", today.plusDays(1), today.plusDays(SOON));
        var rules = new TreeSet<>(late.keySet());
        rules.addAll(due.keySet());
        rules.addAll(soon.keySet());
        var query = CaseQuery.now("期限", "LIMIT_OPEN");
        var rows = new ArrayList<List<Cell>>();
        for (var rule : rules) {
            var one = query.category(rule, names.rule(rule));
            rows.add(List.of(
                    Cell.text(names.rule(rule)),
                    Cell.text(names.article(rule)),
                    Cell.count(count(late, rule), one.between(BEGINNING, today.minusDays(1))),
                    Cell.count(count(due, rule), one.between(today, today)),
                    Cell.count(count(soon, rule), one.between(today.plusDays(1), today.plusDays(SOON)))));
        }
        return new Table(
                "limits",
                "到期与逾期",
                "只计约束本单位的期限；当事人自己的期限届满不算逾期",
                Chart.NONE,
                List.of("期限", "依据", "已逾期", "今日到期", "三日内到期"),
                rows);
    }

    private Table stuck(LocalDate today) {
        var idle = today.minusDays(stuckAfter);
        var query = CaseQuery.now("停滞案件", "LAST_MOVED").between(BEGINNING, idle);
        var rows = new ArrayList<List<Cell>>();
        figures.byCategory("LAST_MOVED", BEGINNING, idle)
                .forEach((stage, tally) -> rows.add(List.of(
                        Cell.text(names.stage(stage)),
                        Cell.count(tally.n(), query.category(stage, names.stage(stage))))));
        return new Table("stuck", "停滞案件", "连续 " + stuckAfter + " 个自然日没有办理记录", Chart.NONE, List.of("阶段", "件数"), rows);
    }

    private Table unassigned() {
        var rows = work.unassigned().stream()
                .map(one -> List.of(Cell.text(one.task()), Cell.count(one.n()), Cell.text(one.oldest())))
                .toList();
        return new Table("unassigned", "待领任务", "岗位上还没有人领取", Chart.NONE, List.of("任务", "项数", "最早一项产生于"), rows);
    }

    private Table failures() {
        var rows = work.failures().stream()
                .map(one -> List.of(Cell.text(one.number()), Cell.text(one.what()), Cell.text(one.since())))
                .toList();
        return new Table("failures", "系统出错", "案件停在这里等管理员处理，当事人的期限照常计算", Chart.NONE, List.of("登记号", "情况", "自何时起"), rows);
    }

    private static long count(java.util.Map<String, Figures.Tally> tallies, String key) {
        return tallies.getOrDefault(key, Figures.Tally.NONE).n();
    }
}
