package org.tiaocai.mediation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.ClaimType;

/**
 * 协议的各项 as papers print them.
 *
 * @param itemised whether anything is to be paid, {@code waives} whether a claim is given up
 * @param limited whether an item says within how many days; the day for the whole then holds for the others alone
 */
public record AgreedTerms(boolean itemised, List<Line> items, boolean waives, List<String> waived, boolean limited) {

    /** What stands in the words alone. */
    public static final AgreedTerms IN_WORDS = new AgreedTerms(List.of(), List.of());

    AgreedTerms(List<Line> items, List<String> waived) {
        this(!items.isEmpty(), items, !waived.isEmpty(), waived, items.stream().anyMatch(one -> one.days() != null));
    }

    /**
     * 支付的一项.
     *
     * @param jointly 连带
     * @param days from the day on which the agreement takes effect
     * @param capitals the sum in 大写
     */
    public record Line(
            String debtors,
            boolean jointly,
            @Nullable Integer days,
            String creditors,
            ClaimType relief,
            BigDecimal amount,
            String capitals,
            @Nullable String words) {}
}
