package org.tiaocai.arbitration.award;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.finality.ClaimClass;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.dispute.ClaimType;

/**
 * 裁决事项: the ruling on one claim for one of those who made it.
 *
 * @param amount yuan awarded; null where nothing is paid
 * @param documentId the {@link AwardDocument} in which it stands
 */
public record AwardItem(
        long id,
        int claimOrdinal,
        ClaimType type,
        long partyId,
        ItemRuling ruling,
        @Nullable BigDecimal amount,
        @Nullable String detail,
        @Nullable ClaimClass claimClass,
        @Nullable Finality finality,
        @Nullable String reason,
        @Nullable Long documentId) {

    /** The ruling as documents print it. */
    public String line(String claimant) {
        return claimant + "：" + type.label() + "，" + ruling.label()
                + (amount == null ? "" : " " + amount.toPlainString() + " 元")
                + (detail == null || detail.isBlank() ? "" : "，" + detail);
    }
}
