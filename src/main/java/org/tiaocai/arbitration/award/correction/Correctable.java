package org.tiaocai.arbitration.award.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.arbitration.award.correction.Correction.Kind;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.arbitration.award.finality.FinalityTable;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.documents.Capitals;
import org.tiaocai.documents.Documents;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 可以补正的 (规则54): a slip of the pen or of reckoning that stands in the award as it was last corrected. What was ruled
 * stays: who wins, who owes whom, how much at most, and which remedy there is.
 */
@Component
record Correctable(Documents documents, Corrections corrections, Claims claims, Awards awards, FinalityTable finality) {

    private static final String RESULTS = "裁决如下";

    /** @throws Refused for what does not stand in the award, or would change it */
    void check(RegistrationNumber number, AwardDocument award, Kind kind, String original, String corrected) {
        if (kind == Kind.OMITTED_ITEM) {
            return;
        }
        var now = Passage.of(original);
        var then = Passage.of(corrected);
        var whole = text(number, award);
        if (!whole.contains(now)) {
            throw new Refused("裁决书（连同已经作出的补正）中没有这段原文，请照裁决书抄写需要更正的一段");
        }
        if (now.equals(then)) {
            throw new Refused("更正后的内容与原文相同，请核对");
        }
        var isRuling = whole.after(RESULTS).contains(now);
        if (!now.verdict().equals(then.verdict())
                || (isRuling && (!now.people().equals(then.people()) || now.negations() != then.negations()))) {
            throw new Refused("补正不能改变裁决：支持、驳回，由谁向谁履行，是与否，都不是误写、误算（规则第五十四条）");
        }
        if (kind == Kind.CLERICAL) {
            if (!now.sums().equals(then.sums()) || !now.capitals().equals(then.capitals())) {
                throw new Refused("金额有变化的不是文字错误，请在错误的种类中选择“" + Kind.CALCULATION.label() + "”");
            }
            return;
        }
        mustAgree(then);
        if (isRuling) {
            award.items().stream()
                    .filter(item -> isReplaced(item, now, then))
                    .forEach(item -> mustStay(number, award, item, newSum(now, then)));
        }
    }

    /** @throws Refused for a ruling that the award does not leave out */
    void mustBeLeftOut(RegistrationNumber number, AwardDocument award, AwardItem item) {
        if (stands(text(number, award).after(RESULTS), award, item)) {
            throw new Refused("裁决书的裁决结果中已经写有这一项，不是漏列：写错的，请选择文字错误或者计算错误");
        }
    }

    private static boolean stands(Passage results, AwardDocument award, AwardItem item) {
        if (item.ruling() == ItemRuling.DISMISSED) {
            return results.text().contains("驳回");
        }
        var amount = item.amount();
        if (amount != null) {
            var sum = amount.stripTrailingZeros();
            var printed = results.sums().stream().filter(sum::equals).count();
            return printed
                    >= award.items().stream().filter(one -> isOf(one, sum)).count();
        }
        return item.relief() == ClaimType.LABOUR_RELATION
                ? results.text().contains("劳动关系")
                : item.act() != null && results.contains(Passage.of(item.act()));
    }

    /** A sum is written twice, and both are the same. */
    private static void mustAgree(Passage then) {
        var inFigures = then.sums().stream()
                .map(sum -> Capitals.of(sum).replace('圆', '元').replace('正', '整'))
                .toList();
        if (!inFigures.containsAll(then.capitals())) {
            throw new Refused("更正后的大写金额与数字不一致：请把数字和大写一起抄写，两处一致");
        }
    }

    private static boolean isReplaced(AwardItem item, Passage now, Passage then) {
        return now.sums().stream().anyMatch(sum -> isOf(item, sum))
                && then.sums().stream().noneMatch(sum -> isOf(item, sum));
    }

    private static boolean isOf(AwardItem item, BigDecimal sum) {
        return item.amount() != null && item.amount().stripTrailingZeros().equals(sum);
    }

    private static @Nullable BigDecimal newSum(Passage now, Passage then) {
        return then.sums().stream()
                .filter(sum -> !now.sums().contains(sum))
                .max(BigDecimal::compareTo)
                .orElse(null);
    }

    /** No more than was asked for, and of the same finality with all rows of the claim as before. */
    private void mustStay(
            RegistrationNumber number, AwardDocument award, AwardItem item, @Nullable BigDecimal corrected) {
        if (corrected == null) {
            return;
        }
        var asked = claims.of(number).stream()
                .filter(claim -> claim.ordinal() == item.claimOrdinal())
                .map(Claim::amount)
                .filter(Objects::nonNull)
                .map(whole -> whole.subtract(awardedApart(number, item)))
                .findFirst();
        if (asked.isPresent() && corrected.compareTo(asked.get()) > 0) {
            throw new Refused("更正后的金额 " + corrected.toPlainString() + " 元超过请求的金额 "
                    + asked.get().toPlainString() + " 元，不是误算：补正不能改变裁决（规则第五十四条）");
        }
        var rows = award.items().stream()
                .filter(one -> one.claimOrdinal() == item.claimOrdinal() && one.relief() == item.relief())
                .map(AwardItem::amount)
                .filter(Objects::nonNull)
                .toList();
        var before = sum(rows);
        var after = before.subtract(Objects.requireNonNull(item.amount())).add(corrected);
        if (tested(number, item, before) != tested(number, item, after)) {
            throw new Refused("更正后的金额改变了裁决是否终局，当事人的救济途径随之不同，不能以补正办理（规则第五十条、第五十四条）");
        }
    }

    /** 规则49: what another award has granted of the same claim beforehand. */
    private BigDecimal awardedApart(RegistrationNumber number, AwardItem item) {
        return item.ruling() == ItemRuling.PART_FIRST
                ? BigDecimal.ZERO
                : awards.awardedInPart(number).getOrDefault(item.claimOrdinal(), BigDecimal.ZERO);
    }

    private Finality tested(RegistrationNumber number, AwardItem item, BigDecimal sum) {
        return finality.classify(number, item.relief(), sum, false).finality();
    }

    private static BigDecimal sum(List<BigDecimal> sums) {
        return sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The award as it reads today. */
    private Passage text(RegistrationNumber number, AwardDocument award) {
        var text = Passage.of(Jsoup.parse(documents
                                .page(number, Objects.requireNonNull(award.documentId()))
                                .orElse(""))
                        .text())
                .text();
        for (var one : corrections.of(number)) {
            if (one.awardDocumentId() == award.id() && one.documentId() != null && one.kind() != Kind.OMITTED_ITEM) {
                text = text.replace(
                        Passage.of(one.original()).text(),
                        Passage.of(one.corrected()).text());
            }
        }
        return new Passage(text);
    }
}
