package org.tiaocai.arbitration.award.correction;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 裁决书的一段, without blanks and with half-width figures: what it says of sums, of people and of the outcome. */
record Passage(String text) {

    /** Before 元, or with two decimals that are no part of a date. */
    private static final Pattern SUM =
            Pattern.compile("(?<![\\d.])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d{1,2})?(?:(万)?元|(?<=\\.\\d{2})(?![\\d.]))");

    private static final Pattern CAPITALS = Pattern.compile("[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+[元圆][零壹贰叁肆伍陆柒捌玖角分整正]*");

    private static final Pattern VERDICT = Pattern.compile("不予支持|支持|驳回");

    private static final Pattern PEOPLE = Pattern.compile("被申请人|申请人|第三人");

    private static final Pattern NEGATION = Pattern.compile("不|未|无|没有");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    static Passage of(String text) {
        return new Passage(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", ""));
    }

    boolean contains(Passage other) {
        return text.contains(other.text);
    }

    /** What stands after it for the last time; nothing where it does not stand. */
    Passage after(String words) {
        var at = text.lastIndexOf(words);
        return new Passage(at < 0 ? "" : text.substring(at + words.length()));
    }

    List<BigDecimal> sums() {
        return SUM.matcher(text).results().map(Passage::sum).toList();
    }

    private static BigDecimal sum(MatchResult found) {
        var figures = found.group(1).replace(",", "") + (found.group(2) == null ? "" : found.group(2));
        var sum = new BigDecimal(figures);
        return (found.group(3) == null ? sum : sum.multiply(TEN_THOUSAND)).stripTrailingZeros();
    }

    /** 大写金额. */
    List<String> capitals() {
        return found(CAPITALS, text)
                .map(one -> one.replace('圆', '元').replace('正', '整'))
                .toList();
    }

    /** Who wins; 不支持 is 不予支持 written short, and 不于 a slip for it. */
    List<String> verdict() {
        return found(VERDICT, text.replaceAll("不于?支持", "不予支持")).toList();
    }

    List<String> people() {
        return found(PEOPLE, text).toList();
    }

    long negations() {
        return found(NEGATION, text).count();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
