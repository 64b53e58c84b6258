package org.tiaocai.mediation.outside;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Capitals;
import org.tiaocai.mediation.Agreement;
import org.tiaocai.mediation.TermsInWords;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 调解组织的协议 in words, as its papers print it. Where the terms name the sum, by instalments or at once, they stand alone, word
 * for word; where they do not, who pays whom how much follows them.
 */
@Component
public record OutsideWords(Parties parties) {

    public String of(OutsideAgreement one) {
        var payer = one.payer();
        var amount = one.amount();
        var there = parties.standing(one.number());
        if (payer == null || amount == null) {
            return one.terms();
        }
        var words = new TermsInWords(one.terms(), there);
        if (!words.namesSum()) {
            return one.terms() + "\n" + payment(one, payer, there) + " " + amount.toPlainString() + " 元（人民币"
                    + Capitals.of(amount) + "）";
        }
        return words.saysWhoPaysWhom() ? one.terms() : one.terms() + "\n上述款项由" + payment(one, payer, there);
    }

    /** As every agreement is read. */
    public Agreement agreement(OutsideAgreement one) {
        return one.agreement(of(one));
    }

    /** The same with its items before the words, where they are to stand as words. */
    public Agreement agreement(OutsideAgreement one, List<String> items) {
        return one.agreement(String.join(
                "\n", Stream.concat(items.stream(), Stream.of(of(one))).toList()));
    }

    /** @throws Refused where money is promised and neither the words nor what is filled in beside them say who pays how much to whom by when */
    public void mustBeCertain(RegistrationNumber number, OutsideTerms agreed) {
        var there = parties.standing(number);
        var words = new TermsInWords(agreed.terms(), there);
        var payer = agreed.payer();
        var amount = agreed.amount();
        if (!agreed.items().isEmpty()) {
            return;
        }
        if (payer == null || amount == null) {
            var lacking = words.lacking(true, agreed.performanceDue() != null);
            if (words.promisesMoney() && !lacking.isEmpty()) {
                throw new Refused("协议约定支付金钱，没有写明" + String.join("、", lacking)
                        + "：请填写付款的一方和金额，或者在协议内容中逐笔写明；只写“尽快支付”一类的话，据此制作的调解书不能申请执行");
            }
            return;
        }
        if (agreed.performanceDue() == null && !words.saysWhen()) {
            throw new Refused("协议约定支付金钱，请填写履行期限，或者在协议内容中写明几日内支付");
        }
        var creditors = facing(payer.party(), there);
        if (creditors.size() > 1 && words.named(creditors).isEmpty()) {
            throw new Refused("收款的一方有 " + creditors.size() + " 名当事人，请在协议内容中写明各向谁支付多少");
        }
        mustAddUp(words.promisedSums(), agreed.terms(), amount);
    }

    /** The sum on record is one of those in the words, or what they come to. */
    private static void mustAddUp(List<BigDecimal> sums, String terms, BigDecimal amount) {
        var total = sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var fits = sums.isEmpty()
                || terms.matches("(?s).*[每各均].*")
                || total.compareTo(amount) == 0
                || sums.stream().anyMatch(sum -> sum.compareTo(amount) == 0);
        if (!fits) {
            throw new Refused("支付的金额（" + amount.toPlainString() + " 元）与协议内容写明的数额（"
                    + sums.stream()
                            .map(sum -> sum.stripTrailingZeros().toPlainString() + " 元")
                            .collect(Collectors.joining("、"))
                    + "）不一致，请核对；分期支付的，填写各期的合计");
        }
    }

    private static String payment(OutsideAgreement one, String payer, List<Party> there) {
        var debtor = there.stream()
                .filter(party -> Long.valueOf(party.id()).equals(one.payerId()))
                .findFirst();
        var facing = one.payerId() == null ? List.<Party>of() : facing(one.payerId(), there);
        var named = new TermsInWords(one.terms(), there).named(facing);
        var creditors = facing.size() > 1 && !named.isEmpty() ? named : facing;
        return debtor.map(party -> party.side().label()).orElse("") + payer
                + (creditors.isEmpty()
                        ? ""
                        : "向"
                                + creditors.stream()
                                        .map(party -> party.side().label() + party.title())
                                        .collect(Collectors.joining("、")))
                + "支付";
    }

    /** Who is paid: the other side of who pays. */
    private static List<Party> facing(long payer, List<Party> there) {
        var side = there.stream()
                .filter(party -> party.id() == payer)
                .map(Party::side)
                .findFirst()
                .orElse(null);
        return side == null
                ? List.of()
                : there.stream().filter(party -> party.side() == across(side)).toList();
    }

    private static @Nullable Side across(Side side) {
        return switch (side) {
            case APPLICANT -> Side.RESPONDENT;
            case RESPONDENT -> Side.APPLICANT;
            default -> null;
        };
    }
}
