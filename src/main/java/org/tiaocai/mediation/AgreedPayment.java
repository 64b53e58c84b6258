package org.tiaocai.mediation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.CertainTerms;
import org.tiaocai.dispute.Claim;
import org.tiaocai.shared.Refused;

/**
 * 调解协议的一项: who pays whom how much on one claim, or that the claim is given up.
 *
 * @param waived nothing more is paid on the claim
 * @param debtors who pays; several of them jointly (连带), and each for itself by an item of its own; nobody need be named
 *     where one alone is asked
 * @param creditors who is paid; nobody need be named where one alone asks
 * @param performWithinDays from the day on which the agreement takes effect; null where the day for the whole holds
 */
record AgreedPayment(
        @NotNull(message = "协议的每一项应当写明是哪一项请求") Integer claim,

        boolean waived,

        @Nullable @Size(max = 500, message = "义务人过多，请核对") List<Long> debtors,

        @Nullable @Size(max = 500, message = "权利人过多，请核对") List<Long> creditors,

        @Nullable BigDecimal amount,

        @Nullable @Min(value = 1, message = "履行期限至少一日") @Max(value = 3_650, message = "履行期限过长，请核对")
        Integer performWithinDays,

        @Nullable @Size(max = 2_000, message = "协议内容不能超过两千字")
        String detail) {

    @AssertTrue(message = "请写明支付多少（大于零，最多两位小数，不超过一千亿元）；不再支付的写明放弃")
    boolean isSumSound() {
        return waived
                || (amount != null
                        && amount.signum() > 0
                        && amount.stripTrailingZeros().scale() <= 2
                        && amount.compareTo(MOST) < 0);
    }

    private static final BigDecimal MOST = new BigDecimal("100000000000");

    /** @throws Refused when it is not certain who pays whom */
    AgreedPayment on(List<Claim> claims) {
        var of = claims.stream()
                .filter(one -> one.ordinal() == claim)
                .findFirst()
                .orElseThrow(() -> new Refused("没有第 " + claim + " 项请求，请核对协议的各项"));
        if (waived) {
            return new AgreedPayment(claim, true, List.of(), List.of(), null, null, null);
        }
        var place = "协议中对第 " + claim + " 项请求的约定：";
        var pay = some(place, "义务人", debtors, of.respondents());
        var have = some(place, "权利人", creditors, of.claimants());
        return new AgreedPayment(claim, false, pay, have, amount, performWithinDays, detail);
    }

    private static List<Long> some(String place, String who, @Nullable List<Long> named, List<Long> possible) {
        var these = named == null || named.isEmpty() ? possible : named;
        if ((named == null || named.isEmpty()) && possible.size() != 1) {
            throw new Refused(place + "请写明" + who + "是谁");
        }
        if (!possible.containsAll(these) || new HashSet<>(these).size() != these.size()) {
            throw new Refused(place + who + "不是这项请求的当事人，或者写了两次，请核对");
        }
        return List.copyOf(these);
    }

    /** @throws Refused where what is to be paid is not certain */
    static void mustBeCertain(List<AgreedPayment> items, List<Claim> claims, boolean due) {
        new CertainTerms(
                        "调解协议",
                        items.stream()
                                .filter(one -> !one.waived())
                                .map(one -> new CertainTerms.Term(
                                        one.claim(), one.amount() != null, true, one.performWithinDays() != null))
                                .toList(),
                        waived(items),
                        due)
                .check(claims);
    }

    static Set<Integer> waived(List<AgreedPayment> items) {
        var all = new HashSet<Integer>();
        items.stream().filter(AgreedPayment::waived).forEach(one -> all.add(one.claim()));
        return Set.copyOf(all);
    }
}
