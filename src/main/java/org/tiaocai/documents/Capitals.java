package org.tiaocai.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** 金额大写, such as 玖仟捌佰柒拾陆元伍角肆分. */
public final class Capitals {

    private static final List<String> DIGITS = List.of("零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖");
    private static final List<String> PLACES = List.of("", "拾", "佰", "仟");
    private static final List<String> GROUPS = List.of("", "万", "亿", "万亿");

    private Capitals() {}

    /** @param amount yuan, not negative */
    public static String of(BigDecimal amount) {
        var all = amount.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
        var yuan = all / 100;
        var jiao = (int) (all / 10 % 10);
        var fen = (int) (all % 10);
        if (jiao == 0 && fen == 0) {
            return (yuan == 0 ? "零" : whole(yuan)) + "元整";
        }
        return (yuan == 0 ? "" : whole(yuan) + "元")
                + (jiao > 0 ? DIGITS.get(jiao) + "角" : yuan == 0 ? "" : "零")
                + (fen > 0 ? DIGITS.get(fen) + "分" : "");
    }

    private static String whole(long yuan) {
        var words = new StringBuilder();
        var gap = false;
        for (var group = GROUPS.size() - 1; group >= 0; group--) {
            var part = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
            if (part == 0) {
                gap = true;
                continue;
            }
            if (words.length() > 0 && (gap || part < 1_000)) {
                words.append("零");
            }
            words.append(group(part)).append(GROUPS.get(group));
            gap = false;
        }
        return words.toString();
    }

    private static String group(int part) {
        var words = new StringBuilder();
        var gap = false;
        for (var place = PLACES.size() - 1; place >= 0; place--) {
            var digit = (int) (part / Math.pow(10, place)) % 10;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (words.length() > 0 && gap) {
                words.append("零");
            }
            words.append(DIGITS.get(digit)).append(PLACES.get(place));
            gap = false;
        }
        return words.toString();
    }
}
