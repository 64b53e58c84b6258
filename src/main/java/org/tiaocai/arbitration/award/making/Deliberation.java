package org.tiaocai.arbitration.award.making;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiaocai.shared.Refused;

/** 评议 (法45, 规则52): the majority decides; where there is none, the presiding arbitrator's view does. */
record Deliberation(Basis basis, String position, List<String> dissenters) {

    /** What the conclusion rests on. */
    enum Basis {
        SOLE("独任仲裁员意见"),
        UNANIMOUS("一致意见"),
        MAJORITY("多数意见"),
        PRESIDING("未形成多数意见，按首席仲裁员的意见");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What one arbitrator held; the same letter is the same view. */
    record Vote(String person, String position, String opinion) {}

    /** @param arbitrators the presiding first, as they sit @throws Refused when one of them has not spoken */
    static Deliberation conclude(List<String> arbitrators, List<Vote> votes) {
        var byPerson = votes.stream().collect(Collectors.toMap(Vote::person, Vote::position, (one, other) -> {
            throw new Refused("同一名仲裁员只能有一个评议意见");
        }));
        if (!byPerson.keySet().equals(java.util.Set.copyOf(arbitrators))) {
            throw new Refused("请逐一记录每名仲裁员的评议意见，不得有缺漏，也不得有本庭以外的人员");
        }
        var presiding = position(byPerson, arbitrators.get(0));
        var majority = byPerson.values().stream()
                .filter(one -> 2 * count(byPerson, one) > arbitrators.size())
                .findFirst();
        var position = majority.orElse(presiding);
        var dissenters = arbitrators.stream()
                .filter(one -> !position(byPerson, one).equals(position))
                .toList();
        return new Deliberation(basis(arbitrators, majority.isPresent(), dissenters), position, dissenters);
    }

    private static Basis basis(List<String> arbitrators, boolean majority, List<String> dissenters) {
        if (arbitrators.size() == 1) {
            return Basis.SOLE;
        }
        if (dissenters.isEmpty()) {
            return Basis.UNANIMOUS;
        }
        return majority ? Basis.MAJORITY : Basis.PRESIDING;
    }

    private static String position(Map<String, String> byPerson, String person) {
        return byPerson.getOrDefault(person, "");
    }

    private static long count(Map<String, String> byPerson, String position) {
        return byPerson.values().stream().filter(position::equals).count();
    }
}
