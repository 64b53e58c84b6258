package org.tiaocai.limits.parameters;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 有时效的参数: figures and choices of the place that hold from a day until the next value. */
public enum Parameter {
    MINIMUM_WAGE("月最低工资标准", Place.TIANJIN, "元", "终局裁决的金额标准（十二个月）"),
    AVERAGE_WAGE("上年度职工年平均工资", Place.TIANJIN, "元", "简易处理的金额标准"),
    ARREARS_OF_ONE("拒不支付劳动报酬“数额较大”：一名劳动者", Place.TIANJIN, "元", "欠薪线索移送；全国幅度五千元至二万元"),
    ARREARS_MONTHS("拒不支付劳动报酬：一名劳动者欠薪的月数", Place.NATION, "个月", "欠薪线索移送"),
    ARREARS_OF_TEN("拒不支付劳动报酬“数额较大”：多名劳动者累计", Place.TIANJIN, "元", "欠薪线索移送；全国幅度三万元至十万元"),
    ARREARS_WORKERS("拒不支付劳动报酬：多名劳动者的人数", Place.NATION, "人", "欠薪线索移送"),
    MINIMUM_WAGE_DATE("最低工资标准按哪一日", Place.OFFICE, "终局裁决的金额标准", List.of("作出裁决之日", "申请仲裁之日")),
    PUBLIC_NOTICE_ROLLS("公告期末日遇休息日是否顺延", Place.OFFICE, "公告送达的送达日", List.of("不顺延", "顺延")),
    CLEAR_DAYS("开庭前的工作日是否须隔满", Place.OFFICE, "开庭通知、延期申请的最迟日", List.of("开庭前第 N 个工作日", "须隔满 N 个工作日"));

    /** 适用地区: where the value holds. */
    private enum Place {
        TIANJIN("天津市"),
        NATION("全国"),
        OFFICE("本机构");

        private final String label;

        Place(String label) {
            this.label = label;
        }
    }

    private static final BigDecimal MOST = new BigDecimal("10000000");

    private final String label;
    private final Place place;
    private final String unit;
    private final String usedFor;
    private final List<String> choices;

    Parameter(String label, Place place, String unit, String usedFor) {
        this(label, place, unit, usedFor, List.of());
    }

    Parameter(String label, Place place, String usedFor, List<String> choices) {
        this(label, place, "", usedFor, choices);
    }

    Parameter(String label, Place place, String unit, String usedFor, List<String> choices) {
        this.label = label;
        this.place = place;
        this.unit = unit;
        this.usedFor = usedFor;
        this.choices = choices;
    }

    public String label() {
        return label;
    }

    /** 适用地区 */
    public String region() {
        return place.label;
    }

    public String unit() {
        return unit;
    }

    public String usedFor() {
        return usedFor;
    }

    /** What can be chosen, the default first; empty for a figure. */
    public List<String> choices() {
        return choices;
    }

    /** Why the text is no value of this parameter. */
    Optional<String> fault(String text) {
        if (!choices.isEmpty()) {
            return choices.contains(text) ? Optional.empty() : Optional.of("请从列表中选择：" + String.join("、", choices));
        }
        try {
            var figure = number(text);
            var decimals = unit.equals("元") ? 2 : 0;
            var right = figure.signum() > 0 && figure.scale() <= decimals && figure.compareTo(MOST) <= 0;
            return right ? Optional.empty() : Optional.of(decimals == 0 ? "请填写大于零的整数" : "金额应大于零，不超过一千万元，最多两位小数");
        } catch (NumberFormatException notANumber) {
            return Optional.of("请填写数字");
        }
    }

    /** A value that is right, as it is kept. */
    String kept(String text) {
        return choices.isEmpty() ? number(text).toPlainString() : text;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replaceAll("[,，]", "")).stripTrailingZeros();
    }
}
