package org.tiaocai.court;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What came of many cases in court. */
final class Report {

    int cases;
    int steps;
    int checks;
    final Map<String, Integer> acts = new TreeMap<>();
    final Map<String, Integer> deliveries = new TreeMap<>();
    final Map<String, Integer> refusals = new TreeMap<>();
    final Map<String, Integer> outcomes = new TreeMap<>();
    final List<String> violations = new ArrayList<>();

    static void count(Map<String, Integer> kinds, String kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    /** Which of these never came up. */
    List<String> missing(List<String> kinds) {
        return kinds.stream()
                .filter(kind ->
                        Stream.of(acts, deliveries, refusals, outcomes).noneMatch(some -> some.containsKey(kind)))
                .toList();
    }

    @Override
    public String toString() {
        return "案件 " + cases + "，步骤 " + steps + "，核对 " + checks + "，违反 " + violations.size()
                + "\n行为：" + acts
                + "\n送达方式：" + deliveries
                + "\n退回：" + refusals
                + "\n结局：" + outcomes
                + "\n" + String.join("\n", violations);
    }
}
