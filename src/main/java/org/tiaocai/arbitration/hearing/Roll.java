package org.tiaocai.arbitration.hearing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;

/**
 * 到庭名册 of one hearing.
 *
 * @param represented whom representatives who came stand in for: they are not absent (规则63)
 * @param assumed who had no notice of the hearing, and is present by the word for its whole side alone
 */
record Roll(List<Party> parties, Map<Party, Presence> entries, Set<Long> represented, List<Party> assumed) {

    /** In the order of the parties. */
    List<Presence> all() {
        return parties.stream().filter(entries::containsKey).map(entries::get).toList();
    }

    boolean anyPresent(Side side) {
        return of(side).anyMatch(party -> came(party) == Attendance.PRESENT);
    }

    /** Those who came, of all sides. */
    List<Party> present() {
        return parties.stream()
                .filter(entries::containsKey)
                .filter(party -> came(party) == Attendance.PRESENT)
                .toList();
    }

    /** Kept away, or left, at their own risk. */
    List<Party> atOwnRisk(Side side) {
        return of(side).filter(party -> came(party).isAtOwnRisk() && !represented.contains(party.id()))
                .toList();
    }

    List<Party> excused(Side side) {
        return of(side).filter(party -> came(party) == Attendance.EXCUSED && !represented.contains(party.id()))
                .toList();
    }

    /** Of them, those for whom nothing proves that they had the notice in time. */
    List<Party> unproven(List<Party> absent) {
        return absent.stream()
                .filter(party -> !entry(party).isProvenAtOwnRisk())
                .toList();
    }

    /** Of the side in one word, for lists and figures: absent where one was absent. */
    Attendance side(Side side) {
        return Stream.of(atOwnRisk(side), excused(side))
                .flatMap(List::stream)
                .findFirst()
                .map(this::came)
                .orElse(Attendance.PRESENT);
    }

    Attendance came(Party party) {
        return entry(party).came();
    }

    static String names(List<Party> some) {
        return some.stream().map(Party::name).collect(Collectors.joining("、"));
    }

    private Stream<Party> of(Side side) {
        return parties.stream().filter(party -> party.side() == side && entries.containsKey(party));
    }

    private Presence entry(Party party) {
        return Objects.requireNonNull(entries.get(party));
    }
}
