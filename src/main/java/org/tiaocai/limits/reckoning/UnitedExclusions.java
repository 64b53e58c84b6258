package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Periods to exclude, in order of time and without overlap, so that no day is excluded twice (R12). */
final class UnitedExclusions {
    private UnitedExclusions() {}

    static List<Exclusion> of(List<Exclusion> exclusions) {
        List<Exclusion> united = new ArrayList<>();
        exclusions.stream().sorted(Comparator.comparing(Exclusion::from)).forEach(next -> {
            Exclusion last = united.isEmpty() ? null : united.get(united.size() - 1);
            if (last == null || next.from().isAfter(last.to())) {
                united.add(next);
            } else {
                united.set(united.size() - 1, unite(last, next));
            }
        });
        return united;
    }

    static String label(Exclusion exclusion) {
        return exclusion.reason() + Wording.day(exclusion.from()) + "至" + Wording.day(exclusion.to());
    }

    private static Exclusion unite(Exclusion first, Exclusion second) {
        LocalDate to = first.to().isAfter(second.to()) ? first.to() : second.to();
        boolean sameReason = List.of(first.reason().split("、")).contains(second.reason());
        return new Exclusion(first.from(), to, sameReason ? first.reason() : first.reason() + "、" + second.reason());
    }
}
