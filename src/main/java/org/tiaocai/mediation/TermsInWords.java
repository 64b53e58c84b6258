package org.tiaocai.mediation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Party;

/**
 * 协议的内容 as it stands in words: whether one can read from it who pays whom how much by when (《民诉法解释》461). It only finds
 * what is missing; what the words mean stays with who reads them.
 *
 * @param parties who is there to pay and to be paid
 */
public record TermsInWords(String terms, List<Party> parties) {

    private static final Pattern MONEY = Pattern.compile(
            "支付|给付|付清|付款|付给|补付|偿还|清偿|补足|补发|发放|欠薪|欠款|所欠|(退还|返还|补偿|赔偿).{0,12}(元|款|金|费|工资)|[0-9０-９万千百]\\s*元");
    private static final Pattern SUM = Pattern.compile(
            "([0-9０-９][0-9０-９,，.．]*)\\s*(万|千|百)?余?\\s*(?:元|圆)|[〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]+\\s*(?:元|圆)");
    private static final Pattern WHEN =
            Pattern.compile("日内|日前|月内|月前|日以内|当日|当天|当场|即时|立即|同时|月底|月末|年底|每月|每年|[0-9０-９一二三四五六七八九十]\\s*(日|号|天|个月|年)");
    private static final Pattern BESIDE = Pattern.compile("违约金|逾期|滞纳|(?<![0-9０-９〇一二三四五六七八九十])月工资");
    private static final Pattern GIVEN_UP = Pattern.compile("放弃|不再|无需|互不|不予|撤回");

    /**
     * What is missing, in words for the one who reads it; empty where nothing is.
     *
     * @param asked whether money is asked for
     * @param due whether a day for the whole is on record
     */
    public List<String> lacking(boolean asked, boolean due) {
        var money = asked || promisesMoney();
        var lacking = new ArrayList<String>();
        if (!money && givesUp()) {
            return lacking;
        }
        if (!saysWho()) {
            lacking.add(money ? "由谁支付" : "由谁履行");
        }
        if (money && !saysToWhom()) {
            lacking.add("向谁支付");
        }
        if (money && !namesSum()) {
            lacking.add("支付多少");
        }
        if (!due && !WHEN.matcher(terms).find()) {
            lacking.add(money ? "几日内支付" : "何时履行");
        }
        return lacking;
    }

    /** What is given up apart. */
    public boolean promisesMoney() {
        return Arrays.stream(terms.split("[，。；;\\n]"))
                .filter(clause -> !GIVEN_UP.matcher(clause).find())
                .anyMatch(clause -> MONEY.matcher(clause).find());
    }

    public boolean givesUp() {
        return terms.contains("放弃") || terms.contains("不再");
    }

    public boolean saysWhen() {
        return WHEN.matcher(terms).find();
    }

    public boolean namesSum() {
        return SUM.matcher(terms).find();
    }

    /** 写成数字的数额, in yuan and in their order. */
    public List<BigDecimal> sums() {
        return SUM.matcher(terms)
                .results()
                .filter(one -> one.group(1) != null)
                .map(one -> new BigDecimal(halfWidth(one.group(1))).multiply(unit(one.group(2))))
                .toList();
    }

    /** Those that are promised, apart from what a month's wage is, and from what is due if the promise is broken. */
    public List<BigDecimal> promisedSums() {
        var promised = Arrays.stream(terms.split("[，。；;\\n]"))
                .filter(clause -> !BESIDE.matcher(clause).find())
                .collect(Collectors.joining("；"));
        return new TermsInWords(promised, parties).sums();
    }

    public boolean saysWhoPaysWhom() {
        return saysWho() && saysToWhom();
    }

    /** Of these, whom the words name. */
    public List<Party> named(List<Party> some) {
        return some.stream().filter(party -> terms.contains(party.name())).toList();
    }

    private boolean saysWho() {
        var without = terms.replaceAll(toWhom(), "");
        return labels().anyMatch(without::contains);
    }

    private boolean saysToWhom() {
        return Pattern.compile(toWhom()).matcher(terms).find();
    }

    private String toWhom() {
        var labels = labels().map(Pattern::quote).collect(Collectors.joining("|"));
        return "(向|给|付|欠|归还|汇入|汇至|转入|转至|转账至|打入|存入)\\s*(各|每名|每位|全体)?(" + labels + "|其(?!他))";
    }

    /** The longer ones first: 被申请人 is no 申请人. */
    private Stream<String> labels() {
        return Stream.concat(
                parties.stream().map(Party::name),
                Stream.of("被申请人", "申请人", "第三人", "甲方", "乙方", "对方", "双方", "用人单位", "劳动者", "职工", "公司"));
    }

    private static String halfWidth(String figures) {
        var plain = figures.chars()
                .mapToObj(one -> String.valueOf((char) (one >= '０' && one <= '９' ? one - '０' + '0' : one)))
                .collect(Collectors.joining())
                .replaceAll("[,，]", "")
                .replace('．', '.');
        var point = plain.indexOf('.');
        return point < 0
                ? plain
                : plain.substring(0, point) + "." + plain.substring(point).replace(".", "") + "0";
    }

    private static BigDecimal unit(@Nullable String word) {
        return switch (word == null ? "" : word) {
            case "万" -> BigDecimal.valueOf(10_000);
            case "千" -> BigDecimal.valueOf(1_000);
            case "百" -> BigDecimal.valueOf(100);
            default -> BigDecimal.ONE;
        };
    }
}
