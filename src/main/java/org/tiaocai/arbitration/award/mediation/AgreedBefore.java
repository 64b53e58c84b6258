package org.tiaocai.arbitration.award.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Liability;

/**
 * 原来约定的一项, as the form takes it: a draft that came back is not typed again.
 *
 * @param said that the claim is given up, or that an item of it follows
 */
record AgreedBefore(
        String said,
        @Nullable BigDecimal amount,
        @Nullable Integer performWithinDays,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable String detail,
        @Nullable Liability liability,
        List<Owing> debtors,
        List<Long> creditors) {

    private static final String PRIMARY = "PRIMARY";

    /** @param role as the form offers it */
    record Owing(long party, String role, @Nullable BigDecimal share) {}

    /** All that was agreed on the claim; each has a row of the form. */
    static List<AgreedBefore> of(ArbitralMediation one, int claim) {
        return one.waived().contains(claim)
                ? List.of(new AgreedBefore("WAIVED", null, null, null, null, null, null, List.of(), List.of()))
                : one.items().stream()
                        .filter(item -> item.claimOrdinal() == claim)
                        .map(AgreedBefore::of)
                        .toList();
    }

    private static AgreedBefore of(AwardItem item) {
        var debtors = item.debtors();
        return new AgreedBefore(
                "YES",
                item.amount(),
                item.performWithinDays(),
                item.fromDay(),
                item.toDay(),
                Stream.of(item.act(), item.detail())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                debtors.liability() == Liability.JOINT || debtors.liability() == Liability.SEVERAL
                        ? debtors.liability()
                        : null,
                debtors.all().stream()
                        .map(one -> new Owing(
                                one.party(),
                                debtors.first().contains(one.party()) ? PRIMARY : Liability.SUPPLEMENTARY.name(),
                                one.share()))
                        .toList(),
                item.creditors());
    }
}
