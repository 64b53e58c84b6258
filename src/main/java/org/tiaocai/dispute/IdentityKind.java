package org.tiaocai.dispute;

import java.util.regex.Pattern;

/** 身份证件种类 (规则29), each with the form of its number. */
public enum IdentityKind {
    RESIDENT_CARD("居民身份证", "\\d{17}[0-9X]|\\d{15}", "请核对 18 位号码及最后一位校验码（旧证为 15 位）；不是居民身份证的，请选择证件种类"),
    HK_MACAO_PERMIT("港澳居民来往内地通行证", "[HM]\\d{8}(\\d{2})?", "港澳居民来往内地通行证为字母 H 或者 M 加 8 位数字，可以再加 2 位换证次数"),
    TAIWAN_PERMIT("台湾居民来往大陆通行证", "\\d{8}|\\d{10}(\\([0-9A-Z]{1,2}\\))?", "台湾居民来往大陆通行证为 8 位数字，旧证为 10 位数字加括号中的校验字符"),
    HMT_RESIDENCE_PERMIT("港澳台居民居住证", "8[123]0000\\d{11}[0-9X]", "港澳台居民居住证为 81、82 或者 83 开头的 18 位号码，请核对最后一位校验码"),
    PERMANENT_RESIDENCE("外国人永久居留身份证", "9\\d{16}[0-9X]|[A-Z]{3}\\d{12}", "外国人永久居留身份证为 9 开头的 18 位号码，旧证为 3 位字母加 12 位数字"),
    PASSPORT("护照", "(?=(.*\\d){3})[A-Z0-9]{5,15}", "护照号码为 5 至 15 位字母和数字"),
    OTHER("其他证件", "\\S{2,40}", "证件号码为 2 至 40 个字，中间没有空格");

    private static final int LONGEST = 40;

    private final String label;
    private final Pattern form;
    private final String advice;

    IdentityKind(String label, String form, String advice) {
        this.label = label;
        this.form = Pattern.compile(form);
        this.advice = advice;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    boolean fits(String number) {
        return number.length() <= LONGEST && form.matcher(number).matches();
    }

    /** What the number of such a paper looks like. */
    String advice() {
        return advice;
    }
}
