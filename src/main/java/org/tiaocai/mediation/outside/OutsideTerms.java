package org.tiaocai.mediation.outside;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Refused;

/**
 * 协议的内容 that can be carried out (规定17 §26): who pays how much until when, and in which way.
 *
 * @param payer who pays; null where nothing is paid, or the items say who pays whom how much
 */
public record OutsideTerms(
        String terms,
        @Nullable Payer payer,
        @Nullable BigDecimal amount,
        @Nullable LocalDate performanceDue,
        String performanceMethod,
        List<OutsideItem> items) {

    /** A party of the case, under its name of that day. */
    public record Payer(long party, String name) {}

    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    /** @throws Refused where it would not be certain who pays how much */
    public OutsideTerms {
        if (!items.isEmpty() && (payer != null || amount != null)) {
            throw new Refused("协议逐项写明的，付款的一方和金额写在各项里，不再另外填写");
        }
        if (payer == null != (amount == null)) {
            throw new Refused("协议约定支付金钱的，付款的一方和金额都要写明；没有约定支付的，都不填");
        }
        if (amount != null
                && (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2 || amount.compareTo(MOST) > 0)) {
            throw new Refused("支付的金额应当大于零，最多两位小数，请核对");
        }
    }
}
