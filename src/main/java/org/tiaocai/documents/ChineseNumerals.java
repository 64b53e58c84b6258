package org.tiaocai.documents;

import java.util.regex.Pattern;

/** 汉字数字 of the day that a paper bears: the year digit by digit, month and day as they are spoken. */
final class ChineseNumerals {

    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumerals() {}

    /** @param day as papers print one in their text, such as 2026年11月29日; anything else stays as it is */
    static String day(String day) {
        var parts = DAY.matcher(day);
        return parts.matches()
                ? digits(parts.group(1)) + "年" + spoken(parts.group(2)) + "月" + spoken(parts.group(3)) + "日"
                : day;
    }

    /** Such as 十二; of more than 99 the figures. */
    static String ordinal(int number) {
        return number > 99 ? String.valueOf(number) : spoken(String.valueOf(number));
    }

    private static String digits(String number) {
        var words = new StringBuilder();
        number.chars().forEach(digit -> words.append(DIGITS.charAt(digit - '0')));
        return words.toString();
    }

    /** Up to 99. */
    private static String spoken(String number) {
        var value = Integer.parseInt(number);
        var tens = value / 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (value % 10 > 0 || tens == 0 ? DIGITS.substring(value % 10, value % 10 + 1) : "");
    }
}
