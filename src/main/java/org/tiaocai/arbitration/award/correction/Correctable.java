package org.tiaocai.arbitration.award.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.correction.Correction.Kind;
import org.tiaocai.arbitration.award.finality.FinalityTable;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.documents.Documents;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 可以补正的 (规则54): a slip of the pen or of reckoning that stands in the award as it was last corrected. What was ruled
 * stays: who wins, how much at most, and which remedy there is.
 */
@Component
record Correctable(Documents documents, Corrections corrections, Claims claims, FinalityTable finality) {

    /** A sum: before 元, or with two decimals. */
    private static final Pattern SUM = Pattern.compile("\\d[\\d,，]*(?:\\.\\d{1,2})?(?=元)|\\d[\\d,，]*\\.\\d{2}");

    /** 大写. */
    private static final Pattern IN_WORDS = Pattern.compile("[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+元");

    private static final Pattern VERDICT = Pattern.compile("不予支持|不支持|支持|驳回");

    /** @throws Refused for what does not stand in the award, or would change it */
    void check(RegistrationNumber number, AwardDocument award, Kind kind, String original, String corrected) {
        var now = bare(original);
        var then = bare(corrected);
        if (kind == Kind.OMITTED_ITEM) {
            return;
        }
        if (!text(number, award).contains(now)) {
            throw new Refused("裁决书（连同已经作出的补正）中没有这段原文，请照裁决书抄写需要更正的一段");
        }
        if (now.equals(then)) {
            throw new Refused("更正后的内容与原文相同，请核对");
        }
        if (!found(VERDICT, now).equals(found(VERDICT, then))) {
            throw new Refused("补正不能改变裁决：支持、驳回的改变不是误写、误算（规则第五十四条）");
        }
        if (kind == Kind.CLERICAL) {
            if (!sums(now).equals(sums(then)) || !found(IN_WORDS, now).equals(found(IN_WORDS, then))) {
                throw new Refused("金额有变化的不是文字错误，请在错误的种类中选择“" + Kind.CALCULATION.label() + "”");
            }
            return;
        }
        var before = sums(now);
        sums(then).stream()
                .filter(sum -> !before.contains(sum))
                .forEach(sum -> mustBeWithin(number, award, before, sum));
    }

    /** @throws Refused for a ruling that the award does not leave out */
    void mustBeLeftOut(RegistrationNumber number, AwardDocument award, AwardItem item) {
        var text = text(number, award);
        var amount = item.amount();
        var stands = amount == null
                ? item.act() != null && text.contains(bare(item.act()))
                : sums(text).contains(amount.stripTrailingZeros());
        if (stands) {
            throw new Refused("裁决书中已经写有这一项，不是漏列：写错的，请选择文字错误或者计算错误");
        }
    }

    /** No more than was asked for, and of the same finality as the award that it is in. */
    private void mustBeWithin(
            RegistrationNumber number, AwardDocument award, List<BigDecimal> before, BigDecimal corrected) {
        var asked = claims.of(number).stream()
                .filter(claim -> award.items().stream().anyMatch(item -> item.claimOrdinal() == claim.ordinal()))
                .map(Claim::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (corrected.compareTo(asked) > 0) {
            throw new Refused("更正后的金额 " + corrected.toPlainString() + " 元超过请求的金额 " + asked.toPlainString()
                    + " 元，不是误算：补正不能改变裁决（规则第五十四条）");
        }
        award.items().stream()
                .filter(item ->
                        item.amount() != null && before.contains(item.amount().stripTrailingZeros()))
                .filter(item -> finality.classify(number, item.relief(), corrected, false)
                                .finality()
                        != award.finality())
                .findFirst()
                .ifPresent(item -> {
                    throw new Refused("更正后的金额改变了裁决是否终局，当事人的救济途径随之不同，不能以补正办理（规则第五十条、第五十四条）");
                });
    }

    /** The award as it reads today, without blanks. */
    private String text(RegistrationNumber number, AwardDocument award) {
        var text = bare(Jsoup.parse(documents
                        .page(number, Objects.requireNonNull(award.documentId()))
                        .orElse(""))
                .text());
        for (var one : corrections.of(number)) {
            if (one.awardDocumentId() == award.id() && one.documentId() != null && one.kind() != Kind.OMITTED_ITEM) {
                text = text.replace(bare(one.original()), bare(one.corrected()));
            }
        }
        return text;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]", "");
    }

    private static List<String> found(Pattern pattern, String text) {
        return matches(pattern, text).toList();
    }

    private static List<BigDecimal> sums(String text) {
        return matches(SUM, text)
                .map(sum -> new BigDecimal(sum.replaceAll("[,，]", "")).stripTrailingZeros())
                .toList();
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
