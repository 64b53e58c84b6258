package org.tiaocai.arbitration.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.Debtors.Debtor;
import org.tiaocai.shared.Refused;

/**
 * 义务人 as a form names them; nobody need be named where a claim is made against one alone.
 *
 * @param shares yuan of each, in the same order, where they owe severally
 */
public record DebtorsNamed(
        @Nullable List<Long> parties,
        @Nullable Liability liability,
        @Nullable List<BigDecimal> shares) {

    /**
     * @param place how a refusal begins, such as 第 1 项请求：
     * @param respondents against whom the claim is made
     * @param known all parties of the case
     * @param amount yuan to be paid altogether, if anything
     * @throws Refused when it is not certain who owes what
     */
    public Debtors check(
            String place, List<Long> respondents, List<Long> creditors, List<Long> known, @Nullable BigDecimal amount) {
        var named = parties == null || parties.isEmpty() ? onlyOne(place, respondents) : parties;
        if (!known.containsAll(named)) {
            throw new Refused(place + "义务人不是本案当事人，请核对");
        }
        if (named.stream().distinct().count() < named.size()) {
            throw new Refused(place + "同一义务人重复填写，请核对");
        }
        if (named.stream().anyMatch(creditors::contains)) {
            throw new Refused(place + "权利人不能同时是义务人");
        }
        if (named.size() == 1) {
            return Debtors.of(Liability.SOLE, named.get(0));
        }
        if (liability == null || liability == Liability.SOLE) {
            throw new Refused(place + "由几名当事人承担的，请选择连带、补充还是各自承担");
        }
        return new Debtors(
                liability,
                liability == Liability.SEVERAL && amount != null
                        ? shared(place, named, amount)
                        : named.stream().map(one -> new Debtor(one, null)).toList());
    }

    private static List<Long> onlyOne(String place, List<Long> respondents) {
        if (respondents.size() != 1) {
            throw new Refused(place + "请求针对的当事人不止一名，请写明由谁承担；由几名承担的，写明连带、补充还是各自承担");
        }
        return respondents;
    }

    private List<Debtor> shared(String place, List<Long> named, BigDecimal amount) {
        var each = shares == null ? List.<BigDecimal>of() : shares;
        if (each.size() != named.size()
                || each.stream()
                        .anyMatch(one -> one == null
                                || one.signum() <= 0
                                || one.stripTrailingZeros().scale() > 2)
                || each.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(amount) != 0) {
            throw new Refused(place + "各自承担的，请写明每名义务人承担的金额，合计等于裁决金额");
        }
        return IntStream.range(0, named.size())
                .mapToObj(index -> new Debtor(named.get(index), each.get(index)))
                .toList();
    }
}
