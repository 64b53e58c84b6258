package org.tiaocai.linkage.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.feedback.Verdict;
import org.tiaocai.shared.Period;

/** 裁审一致性分析 of a period, from the items that have been compared in it. */
@Component
public record Consistency(ComparedItems items, Counting counting) {

    /** How many of a kind were upheld, changed in part or changed. */
    public record Line(String name, long upheld, long partly, long changed) {

        public long decided() {
            return upheld + partly + changed;
        }

        /** Such as 66.7 %; a dash where nothing was decided. */
        public String rate() {
            return decided() == 0 ? "—" : String.format(Locale.ROOT, "%.1f %%", 100.0 * upheld / decided());
        }
    }

    /** An item or a group of matters outside the rate, and why. */
    public record Excluded(String what, String why) {}

    /**
     * @param counted the items that the rate is made of
     * @param causes how many items were changed for which cause
     */
    public record Analysis(
            Period period,
            String formula,
            Line total,
            List<Line> byClaim,
            Map<String, Long> causes,
            List<ComparedItem> counted,
            List<Excluded> excluded) {}

    public Analysis of(Period period) {
        var all = items.within(period);
        var counted =
                all.stream().filter(one -> counting.exclusion(one).isEmpty()).toList();
        return new Analysis(
                period,
                counting.formula(),
                line("合计", counted),
                grouped(counted, one -> one.type().label()).entrySet().stream()
                        .map(group -> line(group.getKey(), group.getValue()))
                        .sorted(Comparator.comparingLong(Line::decided).reversed())
                        .toList(),
                causes(counted),
                counted,
                excluded(period, all));
    }

    private static Line line(String name, List<ComparedItem> of) {
        return new Line(name, count(of, Verdict.UPHELD), count(of, Verdict.PARTLY_CHANGED), count(of, Verdict.CHANGED));
    }

    private static long count(List<ComparedItem> of, Verdict verdict) {
        return of.stream().filter(one -> one.verdict() == verdict).count();
    }

    private static Map<String, List<ComparedItem>> grouped(List<ComparedItem> of, Function<ComparedItem, String> by) {
        var groups = new TreeMap<String, List<ComparedItem>>();
        of.forEach(one ->
                groups.computeIfAbsent(by.apply(one), none -> new ArrayList<>()).add(one));
        return groups;
    }

    private static Map<String, Long> causes(List<ComparedItem> of) {
        var causes = new TreeMap<String, Long>();
        of.stream()
                .filter(one -> one.verdict().differs())
                .forEach(one ->
                        causes.merge(one.cause() == null ? "未注明" : one.cause().label(), 1L, Long::sum));
        return causes;
    }

    private List<Excluded> excluded(Period period, List<ComparedItem> all) {
        var excluded = new ArrayList<Excluded>();
        all.stream()
                .filter(one -> !counting.exclusion(one).isEmpty())
                .forEach(one -> excluded.add(new Excluded(
                        one.number() + " " + one.docketNo() + "，" + one.type().label(), counting.exclusion(one))));
        items.endedOtherwise(period)
                .forEach((result, n) -> excluded.add(new Excluded("法院案件 " + n + " 件", result.label())));
        var pending = items.pendingOn(period.last());
        if (pending > 0) {
            excluded.add(new Excluded("法院案件 " + pending + " 件", "期末未结"));
        }
        return excluded;
    }
}
