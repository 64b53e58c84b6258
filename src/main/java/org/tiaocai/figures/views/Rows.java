package org.tiaocai.figures.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.tiaocai.figures.views.Figures.Tally;

/** Rows that several views build alike. */
final class Rows {

    private Rows() {}

    static long n(Map<?, Tally> tallies, Object key) {
        return tallies.getOrDefault(key, Tally.NONE).n();
    }

    static double amount(Map<?, Tally> tallies, Object key) {
        return tallies.getOrDefault(key, Tally.NONE).amount().doubleValue();
    }

    static long sum(Map<?, Tally> tallies) {
        return tallies.values().stream().mapToLong(Tally::n).sum();
    }

    /** One row a category: its name and how often. */
    static List<List<Cell>> counts(Map<String, Tally> tallies, Function<String, String> name, CaseQuery cases) {
        var rows = new ArrayList<List<Cell>>();
        tallies.forEach((key, tally) -> rows.add(
                List.of(Cell.text(name.apply(key)), Cell.count(tally.n(), cases.category(key, name.apply(key))))));
        return rows;
    }

    /** One row a key of either: its name, how often of each, and the one as a share of the other. */
    static List<List<Cell>> shares(
            Map<String, Tally> part,
            Map<String, Tally> whole,
            Function<String, String> name,
            CaseQuery parts,
            CaseQuery wholes) {
        var keys = new TreeSet<>(Comparator.comparing(name).thenComparing(Comparator.naturalOrder()));
        keys.addAll(whole.keySet());
        keys.addAll(part.keySet());
        var rows = new ArrayList<List<Cell>>();
        for (var key : keys) {
            rows.add(List.of(
                    Cell.text(name.apply(key)),
                    Cell.count(n(whole, key), wholes.category(key, name.apply(key))),
                    Cell.count(n(part, key), parts.category(key, name.apply(key))),
                    Cell.rate(n(part, key), n(whole, key))));
        }
        return rows;
    }

    /** The same, told apart by 案由. */
    static List<List<Cell>> sharesByCause(
            Map<String, Tally> part,
            Map<String, Tally> whole,
            Function<String, String> name,
            CaseQuery parts,
            CaseQuery wholes) {
        var rows = new ArrayList<List<Cell>>();
        whole.forEach((key, tally) -> rows.add(List.of(
                Cell.text(name.apply(key)),
                Cell.count(tally.n(), wholes.cause(key, name.apply(key))),
                Cell.count(n(part, key), parts.cause(key, name.apply(key))),
                Cell.rate(n(part, key), tally.n()))));
        return rows;
    }
}
