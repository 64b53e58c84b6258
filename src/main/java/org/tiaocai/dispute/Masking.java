package org.tiaocai.dispute;

import java.util.List;
import java.util.Set;

/** 脱敏: names and numbers as lists and cards show them (张某 诉 某公司). */
final class Masking {

    private static final Set<String> DOUBLE_SURNAMES =
            Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "南宫");
    private static final List<String> KINDS_OF_EMPLOYER = List.of(
            "合作社", "公司", "工厂", "学校", "医院", "幼儿园", "饭店", "酒店", "餐厅", "商店", "超市", "中心", "事务所", "协会", "基金会", "研究所", "经营部",
            "工作室", "厂", "店", "馆", "局", "站", "所", "社", "院", "部", "园");

    private Masking() {}

    static String name(String name, PartyKind kind) {
        return kind == PartyKind.PERSON ? person(name) : organisation(name);
    }

    static String identityNumber(String number) {
        var shownFirst = Math.min(3, number.length() / 4);
        var shownLast = Math.min(4, number.length() / 4);
        return number.substring(0, shownFirst)
                + "*".repeat(number.length() - shownFirst - shownLast)
                + number.substring(number.length() - shownLast);
    }

    private static String person(String name) {
        if (name.length() > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2))) {
            return name.substring(0, 2) + "某";
        }
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "某";
    }

    private static String organisation(String name) {
        return KINDS_OF_EMPLOYER.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(kind -> "某" + kind)
                .orElse("某单位");
    }
}
