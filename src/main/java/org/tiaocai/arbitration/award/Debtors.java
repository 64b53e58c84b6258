package org.tiaocai.arbitration.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 义务人: who has to perform a ruling, and how they stand to each other.
 *
 * @param liability null only where an earlier award does not say it
 */
public record Debtors(@Nullable Liability liability, List<Debtor> all) {

    /** Nobody owes what is dismissed. */
    public static final Debtors NONE = new Debtors(null, List.of());

    /** @param share yuan that this one owes for itself, where several owe severally */
    public record Debtor(long party, @Nullable BigDecimal share) {}

    public static Debtors of(Liability liability, Long... parties) {
        return new Debtors(
                liability, Stream.of(parties).map(one -> new Debtor(one, null)).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Long> parties() {
        return all.stream().map(Debtor::party).toList();
    }

    /** Who is liable first, the only one or all together. */
    public List<Long> first() {
        return liability == Liability.SUPPLEMENTARY ? parties().subList(0, 1) : parties();
    }

    /** 补充责任人. */
    public List<Long> supplementary() {
        return liability == Liability.SUPPLEMENTARY ? parties().subList(1, all.size()) : List.of();
    }

    /** Such as 由甲公司、乙公司连带承担. */
    public String line(Map<Long, String> names) {
        if (isEmpty()) {
            return "";
        }
        var how = liability == null || liability == Liability.SOLE || liability == Liability.SUPPLEMENTARY
                ? "承担"
                : liability.label() + "承担";
        return "由" + named(first(), names) + how
                + (supplementary().isEmpty() ? "" : "，" + named(supplementary(), names) + "承担补充责任");
    }

    static String named(List<Long> parties, Map<Long, String> names) {
        return parties.stream().map(one -> names.getOrDefault(one, "")).collect(Collectors.joining("、"));
    }
}
