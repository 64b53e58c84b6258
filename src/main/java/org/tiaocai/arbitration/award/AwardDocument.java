package org.tiaocai.arbitration.award;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.finality.Finality;

/**
 * 裁决书 of one type.
 *
 * @param caseNo 案号 with its suffix, given under seal
 * @param documentId the paper; null until it is sealed
 */
public record AwardDocument(
        long id,
        Finality finality,
        @Nullable String caseNo,
        @Nullable Long documentId,
        List<AwardItem> items) {

    /** What it awards altogether. */
    public BigDecimal sum() {
        return items.stream()
                .map(item -> item.amount() == null ? BigDecimal.ZERO : item.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it holds rulings of another type than its own, and so must not be signed (规则50). */
    public boolean isMixed() {
        return items.stream().anyMatch(item -> item.finality() != finality);
    }
}
