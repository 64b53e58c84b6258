package org.tiaocai.figures.views;

import java.util.NavigableMap;

/** How many cases took how many whole days. */
public record Histogram(NavigableMap<Integer, Long> counts) {

    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The smallest number of days within which this share of the cases was done. */
    public int within(double share) {
        var wanted = Math.ceil(share * n());
        var seen = 0L;
        for (var one : counts.entrySet()) {
            seen += one.getValue();
            if (seen >= wanted) {
                return one.getKey();
            }
        }
        return 0;
    }

    public double mean() {
        return n() == 0
                ? 0
                : counts.entrySet().stream()
                                .mapToDouble(one -> (double) one.getKey() * one.getValue())
                                .sum()
                        / n();
    }
}
