package org.tiaocai.arbitration.award.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.dispute.Claim;
import org.tiaocai.shared.Refused;

/**
 * 给付内容明确 (《民诉法解释》461): an agreement on money says who pays whom how much by when, claim by claim, or that the claim
 * is given up; of words alone nobody can ask enforcement.
 *
 * @param waived the claims that are given up
 * @param due until when, where an item does not say it itself
 */
record CertainTerms(
        List<AwardItem> items,
        Set<Integer> waived,
        @Nullable LocalDate due) {

    /** @throws Refused naming the claim of which it is not certain */
    void check(List<Claim> settled) {
        waived.stream()
                .filter(one -> settled.stream().noneMatch(claim -> claim.ordinal() == one))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused("第 " + one + " 项请求不在这次达成协议的请求之内，不能写明放弃，请核对");
                });
        settled.forEach(this::check);
        items.stream()
                .filter(item -> item.amount() != null && item.performWithinDays() == null && due == null)
                .findFirst()
                .ifPresent(item -> {
                    throw new Refused("协议中对第 " + item.claimOrdinal() + " 项请求的约定没有履行的期限：请写明自调解书生效之日起几日内支付，或者填写履行期限");
                });
    }

    private void check(Claim claim) {
        var said = items.stream()
                .filter(item -> item.claimOrdinal() == claim.ordinal())
                .toList();
        if (waived.contains(claim.ordinal())) {
            if (!said.isEmpty()) {
                throw new Refused("第 " + claim.ordinal() + " 项请求写明了约定的内容，就不能同时写明放弃，请核对");
            }
            return;
        }
        var certain = said.stream()
                .anyMatch(item -> item.amount() != null || !item.relief().isOfMoney());
        if (isForMoney(claim) && !certain) {
            throw new Refused("第 " + claim.ordinal() + " 项请求（"
                    + claim.type().label()
                    + "）请求支付金钱，协议没有逐项写明：请写明由谁在几日内向谁支付多少，不再支付的写明放弃；只写“尽快支付”一类的话，调解书不能申请执行");
        }
    }

    private static boolean isForMoney(Claim claim) {
        return claim.type().isOfMoney() || Objects.nonNull(claim.amount());
    }
}
