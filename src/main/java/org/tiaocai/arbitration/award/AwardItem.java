package org.tiaocai.arbitration.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.finality.ClaimClass;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.dispute.ClaimType;

/**
 * 裁决事项: one ruling on a claim, for those who have it together. What several of them claim as one is one item and one
 * sum.
 *
 * @param type what was asked for
 * @param relief what is ruled, which may be of another kind (意见一 五)
 * @param creditors who has the ruling; of what is dismissed, who asked for it
 * @param amount yuan awarded altogether; null where nothing is paid
 * @param act what is to be done where nothing is paid
 * @param performWithinDays days from the award's taking effect; null where the item's own words say until when
 * @param detail the item's own words
 * @param documentId the {@link AwardDocument} in which it stands
 */
public record AwardItem(
        long id,
        int claimOrdinal,
        ClaimType type,
        ClaimType relief,
        ItemRuling ruling,
        List<Long> creditors,
        Debtors debtors,
        @Nullable BigDecimal amount,
        @Nullable String act,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable Integer performWithinDays,
        @Nullable String detail,
        @Nullable ClaimClass claimClass,
        @Nullable Finality finality,
        @Nullable String reason,
        @Nullable Long documentId) {

    /** Whether the party has or owes something by it. */
    public boolean concerns(long party) {
        return creditors.contains(party) || debtors.parties().contains(party);
    }

    /** The ruling in one line, for lists and internal sheets. */
    public String line(Map<Long, String> names) {
        var words = Stream.of(
                        type == relief ? type.label() : relief.label() + "（请求为" + type.label() + "）",
                        ruling.label() + (amount == null ? "" : " " + amount.toPlainString() + " 元"),
                        debtors.line(names),
                        act,
                        detail)
                .filter(one -> one != null && !one.isBlank())
                .toList();
        return Debtors.named(creditors, names) + "：" + String.join("，", words);
    }
}
