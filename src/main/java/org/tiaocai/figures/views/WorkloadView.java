package org.tiaocai.figures.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.figures.views.Table.Chart;
import org.tiaocai.shared.Period;

/** 工作量: who takes part in how many cases, in the order of names and not of numbers. */
@Component
record WorkloadView(Figures figures, Names names) implements View {

    @Override
    public String key() {
        return "workload";
    }

    @Override
    public String title() {
        return "工作量";
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Content show(Period period) {
        var open = figures.byCategory("WORK_OPEN");
        var closed = figures.byCategory("WORK_CLOSED", period);
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
                            CaseQuery.now("在办", "WORK_OPEN").category(person, name)),
                    Cell.count(
                            Rows.n(closed, person),
                            CaseQuery.of("办结", "WORK_CLOSED", period).category(person, name))));
        }
        var table = new Table(
                "people",
                "个人工作量",
                "在案件中担任调解员、仲裁员、记录人员、承办人、审批人的件数；按姓名排列，不排名次。在办为目前，办结为期间内",
                Chart.NONE,
                List.of("人员", "在办", "办结"),
                rows);
        return new Content(
                List.of(
                        new Tile("承办人员", Integer.toString(people.size()), "目前有在办案件或者期间内有办结案件的人数", "", null),
                        new Tile("在办人次", Long.toString(Rows.sum(open)), "各人在办件数之和；一案多人各计一次", "", null),
                        new Tile("办结人次", Long.toString(Rows.sum(closed)), "各人办结件数之和；一案多人各计一次", "", null)),
                List.of(table));
    }
}
