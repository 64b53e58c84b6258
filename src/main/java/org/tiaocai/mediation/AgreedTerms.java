package org.tiaocai.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.ClaimType;

/**
 * 协议的各项 as papers print them.
 *
 * @param itemised whether anything is to be paid, {@code waives} whether a claim is given up
 * @param limited whether an item says within how many days; the day for the whole then holds for the others
 *     alone; {@code dated} the same of a last day
 */
public record AgreedTerms(
        boolean itemised, List<Line> items, boolean waives, List<String> waived, boolean limited, boolean dated) {

    /** What stands in the words alone. */
    public static final AgreedTerms IN_WORDS = new AgreedTerms(List.of(), List.of());

    AgreedTerms(List<Line> items, List<String> waived) {
        this(
                !items.isEmpty(),
                items,
                !waived.isEmpty(),
                waived,
                items.stream().anyMatch(one -> one.days() != null),
                false);
    }

    /** 各项 that say themselves until when. */
    public static AgreedTerms dated(List<Line> items) {
        var dated = items.stream().anyMatch(one -> one.due() != null);
        return new AgreedTerms(!items.isEmpty(), items, false, List.of(), false, dated);
    }

    /**
     * 履行的一项: a sum, or in words what is done.
     *
     * @param jointly 连带
     * @param days from the day on which the agreement takes effect
     * @param due the last day, where it is said as such
     * @param relief null where it is on no claim in particular
     * @param capitals the sum in 大写
     */
    public record Line(
            String debtors,
            boolean jointly,
            @Nullable Integer days,
            @Nullable LocalDate due,
            String creditors,
            @Nullable ClaimType relief,
            @Nullable BigDecimal amount,
            @Nullable String capitals,
            @Nullable String words) {}
}
