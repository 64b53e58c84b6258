package org.tiaocai.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 请求事项: one item of what a side asks for, the respondent by 反申请; {@code amount} in yuan.
 *
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
        boolean arrears) {

    /** The item as documents print it. */
    public String line() {
        return (raisedBy == Side.RESPONDENT ? "反申请：" : "")
                + type.label()
                + (amount == null ? "" : " " + amount.toPlainString() + " 元")
                + (detail == null ? "" : "，" + detail);
    }
}
