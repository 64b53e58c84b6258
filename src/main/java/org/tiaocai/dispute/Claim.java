package org.tiaocai.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 请求事项: one item of what is asked for, the respondent by 反申请.
 *
 * @param amount in yuan
 * @param claimants who make it, by their ids
 * @param respondents against whom it is made
 * @param arrears 拖欠的劳动报酬, not barred while the relation lasts (法 art. 27(4))
 */
public record Claim(
        int ordinal,
        Side raisedBy,
        ClaimType type,
        @Nullable BigDecimal amount,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable String detail,
        List<Long> claimants,
        List<Long> respondents,
        boolean arrears) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** Whom a claim names by their ids; where it names nobody of a side, it is the whole side. */
    public record Named(List<Long> claimants, List<Long> respondents) {

        /** Both sides as a whole. */
        public static final Named NOBODY = new Named(List.of(), List.of());
    }

    /** The item as documents print it, with the sum and the period that it covers. */
    public String line() {
        return (raisedBy == Side.RESPONDENT ? "反申请：" : "")
                + type.label()
                + (amount == null ? "" : " " + amount.toPlainString() + " 元")
                + period()
                + (detail == null ? "" : "，" + detail);
    }

    /** The same between some of its parties. */
    public Claim between(List<Long> some, List<Long> others) {
        return new Claim(ordinal, raisedBy, type, amount, fromDay, toDay, detail, some, others, arrears);
    }

    /** What is left of it once a part is awarded; of a claim without a sum, the whole. */
    public Claim less(BigDecimal part) {
        return amount == null
                ? this
                : new Claim(
                        ordinal,
                        raisedBy,
                        type,
                        amount.subtract(part),
                        fromDay,
                        toDay,
                        detail,
                        claimants,
                        respondents,
                        arrears);
    }

    private String period() {
        return fromDay == null && toDay == null
                ? ""
                : "（" + (fromDay == null ? "" : "自" + DAY.format(fromDay))
                        + (toDay == null ? "" : "至" + DAY.format(toDay)) + "）";
    }
}
