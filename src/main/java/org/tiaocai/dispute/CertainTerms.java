package org.tiaocai.dispute;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tiaocai.shared.Refused;

/**
 * 给付内容明确 (《民诉法解释》461): an agreement on money says who pays whom how much by when, claim by claim, or that the claim
 * is given up; of words alone nobody can ask enforcement.
 *
 * @param paper what the agreement is written in, 调解书 or 调解协议
 * @param waived the claims that are given up
 * @param due whether a day is named until when, for what does not say it itself
 */
public record CertainTerms(String paper, List<Term> terms, Set<Integer> waived, boolean due) {

    /**
     * What is agreed on one claim.
     *
     * @param sum whether it names a sum
     * @param ofMoney whether it is about money at all
     * @param days whether it says within how many days
     */
    public record Term(int claim, boolean sum, boolean ofMoney, boolean days) {}

    /** @throws Refused naming the claim of which it is not certain */
    public void check(List<Claim> settled) {
        waived.stream()
                .filter(one -> settled.stream().noneMatch(claim -> claim.ordinal() == one))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused("第 " + one + " 项请求不在这次达成协议的请求之内，不能写明放弃，请核对");
                });
        settled.forEach(this::check);
        terms.stream()
                .filter(term -> term.sum() && !term.days() && !due)
                .findFirst()
                .ifPresent(term -> {
                    throw new Refused("协议中对第 " + term.claim() + " 项请求的约定没有履行的期限：请写明自" + paper + "生效之日起几日内支付，或者填写履行期限");
                });
    }

    private void check(Claim claim) {
        var said =
                terms.stream().filter(term -> term.claim() == claim.ordinal()).toList();
        if (waived.contains(claim.ordinal())) {
            if (!said.isEmpty()) {
                throw new Refused("第 " + claim.ordinal() + " 项请求写明了约定的内容，就不能同时写明放弃，请核对");
            }
            return;
        }
        var certain = said.stream().anyMatch(term -> term.sum() || !term.ofMoney());
        if (isForMoney(claim) && !certain) {
            throw new Refused("第 " + claim.ordinal() + " 项请求（"
                    + claim.type().label()
                    + "）请求支付金钱，协议没有逐项写明：请写明由谁在几日内向谁支付多少，不再支付的写明放弃；只写“尽快支付”一类的话，" + paper + "不能申请执行");
        }
    }

    /** Whether an agreement on it has to be certain. */
    public static boolean isForMoney(Claim claim) {
        return claim.type().isOfMoney() || Objects.nonNull(claim.amount());
    }
}
