package org.tiaocai.house;

import java.util.Arrays;
import java.util.List;

/** 一组设置: what is entered together, from one day on, for one reason. */
enum HouseGroup {
    COMMISSION("名称和联系方式", "印在当事人收到的文书上；已经做出的文书不变。"),
    NUMBERS(
            "案号文字",
            "文字里须写 {year} 和 {number} 各一次：编号时 {year} 换成当年的年份，{number} 换成当年的顺序号，例如“〔{year}〕第{number}号”编成“〔2026〕第15号”；已经编出的案号不变。"),
    HOURS("作息和场次", "排期按当日的作息；已经排定的场次不变。时间按 15 分钟一格。");

    private final String label;
    private final String hint;

    HouseGroup(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /** Such as {@code commission}: its part of an address. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public List<HouseSetting> settings() {
        return Arrays.stream(HouseSetting.values())
                .filter(one -> one.group() == this)
                .toList();
    }
}
