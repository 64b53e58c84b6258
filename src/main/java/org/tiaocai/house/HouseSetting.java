package org.tiaocai.house;

import java.util.Optional;

/** 本机构的设置: each from a day until the next; the configuration file says only what holds at the first start. */
public enum HouseSetting {
    COMMISSION_NAME("仲裁委员会名称", HouseGroup.COMMISSION, Shape.NAME, "${tiaocai.commission.name}"),
    COMMISSION_ADDRESS("联系地址", HouseGroup.COMMISSION, Shape.ADDRESS, "${tiaocai.commission.address:}"),
    COMMISSION_PHONE("联系电话", HouseGroup.COMMISSION, Shape.PHONE, "${tiaocai.commission.phone:}"),
    CASE_NO_ACCEPTED("受理案件的案号", HouseGroup.NUMBERS, Shape.CASE_NO, "${tiaocai.arbitration.case-no.accepted}"),
    CASE_NO_REFUSED("不予受理的案号", HouseGroup.NUMBERS, Shape.CASE_NO, "${tiaocai.arbitration.case-no.refused}"),
    CASE_NO_REVIEW("仲裁审查的案号", HouseGroup.NUMBERS, Shape.CASE_NO, "${tiaocai.arbitration.case-no.review}"),
    OPENS("上午开始", HouseGroup.HOURS, Shape.TIME, "${tiaocai.studio.opens}"),
    LUNCH_FROM("上午结束", HouseGroup.HOURS, Shape.TIME, "${tiaocai.studio.lunch-from}"),
    LUNCH_TO("下午开始", HouseGroup.HOURS, Shape.TIME, "${tiaocai.studio.lunch-to}"),
    CLOSES("下午结束", HouseGroup.HOURS, Shape.TIME, "${tiaocai.studio.closes}"),
    EVENING_FROM("晚间开始", HouseGroup.HOURS, Shape.TIME, "${tiaocai.studio.evening-from}"),
    EVENING_TO("晚间结束", HouseGroup.HOURS, Shape.TIME, "${tiaocai.studio.evening-to}"),
    SESSION_MINUTES("每场时长（分钟）", HouseGroup.HOURS, Shape.MINUTES, "${tiaocai.studio.session}"),
    TRAVEL_MINUTES("两地之间路程（分钟）", HouseGroup.HOURS, Shape.MINUTES, "${tiaocai.studio.travel}");

    private final String label;
    private final HouseGroup group;
    private final Shape shape;
    private final String first;

    HouseSetting(String label, HouseGroup group, Shape shape, String first) {
        this.label = label;
        this.group = group;
        this.shape = shape;
        this.first = first;
    }

    public String label() {
        return label;
    }

    /** 填写成时间, as the field of a page shows it. */
    public boolean isTime() {
        return shape == Shape.TIME;
    }

    HouseGroup group() {
        return group;
    }

    Optional<String> fault(String text) {
        return shape == Shape.MINUTES && this == SESSION_MINUTES && text.matches("0{1,3}")
                ? Optional.of("每场至少 15 分钟")
                : shape.fault(text);
    }

    /** What the configuration says, to be resolved by the environment. */
    String first() {
        return first;
    }

    boolean isMinutes() {
        return shape == Shape.MINUTES;
    }
}
