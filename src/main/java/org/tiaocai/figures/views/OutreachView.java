package org.tiaocai.figures.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.figures.views.Figures.Tally;
import org.tiaocai.figures.views.OutreachFigures.Visited;
import org.tiaocai.figures.views.Table.Chart;
import org.tiaocai.outreach.EventKind;
import org.tiaocai.outreach.ProblemKind;
import org.tiaocai.shared.Period;

/** 联系走访: whom the arbitrators look after, what they found there and what came of it. No cases stand behind it. */
@Component
record OutreachView(OutreachFigures figures, Names names) implements View {

    @Override
    public String key() {
        return "outreach";
    }

    @Override
    public String title() {
        return "联系走访";
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Content show(Period period) {
        var visited = figures.visited(period);
        var events = figures.events(period);
        return new Content(
                tiles(period, visited, events), List.of(people(period, visited), problems(period), held(events)));
    }

    private List<Tile> tiles(Period period, Map<String, Visited> visited, Map<String, Tally> events) {
        var found = visited.values().stream().mapToLong(Visited::found).sum();
        var settled = visited.values().stream().mapToLong(Visited::settled).sum();
        return List.of(
                tile("联系企业", figures.units("enterprise_id", period.last()), "期末正在联系的企业，一家企业只计一次"),
                tile("联系调解组织", figures.units("organisation_id", period.last()), "期末正在联系的调解组织，一个组织只计一次"),
                tile("走访", visited.values().stream().mapToLong(Visited::visits).sum(), "期间内的走访次数"),
                tile("发现问题", found, "期间内发现问题的走访次数"),
                new Tile("问题办结率", Cell.rate(settled, found).text(), "已经办结 ÷ 期间内走访发现的问题", settled + " ÷ " + found, null),
                tile("普法和培训", events.values().stream().mapToLong(Tally::n).sum(), "期间内举办的场次"),
                tile(
                        "普法和培训人次",
                        events.values().stream()
                                .mapToLong(one -> one.amount().longValue())
                                .sum(),
                        "各场参加的人数之和"));
    }

    private static Tile tile(String label, long n, String formula) {
        return new Tile(label, Long.toString(n), formula, "", null);
    }

    private Table people(Period period, Map<String, Visited> visited) {
        var linked = figures.linked(period.last());
        var keys = new HashSet<>(visited.keySet());
        keys.addAll(linked.keySet());
        var rows = new ArrayList<List<Cell>>();
        names.people(keys).forEach((person, name) -> {
            var own = visited.getOrDefault(person, Visited.NONE);
            rows.add(List.of(
                    Cell.text(name),
                    Cell.count(linked.getOrDefault(person, 0L)),
                    Cell.count(own.visits()),
                    Cell.count(own.found()),
                    Cell.count(own.settled())));
        });
        return new Table(
                "outreach-people",
                "按联系的仲裁员",
                "联系为期末，走访、问题为期间内；按姓名排列，不排名次",
                Chart.NONE,
                List.of("仲裁员", "联系的企业和组织", "走访", "发现问题", "已经办结"),
                rows);
    }

    private Table problems(Period period) {
        var found = figures.problems(period);
        var rows = new ArrayList<List<Cell>>();
        for (var kind : ProblemKind.values()) {
            if (found.containsKey(kind.name())) {
                rows.add(List.of(Cell.text(kind.label()), Cell.count(found.get(kind.name()))));
            }
        }
        return new Table("outreach-problems", "走访发现的问题", "期间内", Chart.BAR, List.of("问题", "走访次数"), rows);
    }

    private static Table held(Map<String, Tally> events) {
        var rows = new ArrayList<List<Cell>>();
        for (var kind : EventKind.values()) {
            var own = events.getOrDefault(kind.name(), Tally.NONE);
            rows.add(List.of(
                    Cell.text(kind.label()),
                    Cell.count(own.n()),
                    Cell.count(own.amount().longValue())));
        }
        return new Table("outreach-events", "普法和培训", "期间内", Chart.NONE, List.of("形式", "场次", "人次"), rows);
    }
}
