package org.tiaocai.clocks.parameters;

import java.math.BigDecimal;
import java.util.List;
import org.tiaocai.shared.Refused;

/** 有时效的参数: figures and choices of the place that hold from a day until the next value. */
public enum Parameter {
    MINIMUM_WAGE("月最低工资标准（天津）", "元", "终局裁决的金额标准（十二个月）", List.of()),
    AVERAGE_WAGE("上年度职工年平均工资（天津）", "元", "简易处理的金额标准", List.of()),
    ARREARS_OF_ONE("拒不支付劳动报酬“数额较大”：一名劳动者", "元", "欠薪线索移送", List.of()),
    ARREARS_OF_TEN("拒不支付劳动报酬“数额较大”：十名以上劳动者累计", "元", "欠薪线索移送", List.of()),
    MINIMUM_WAGE_DATE("最低工资标准按哪一日", "", "终局裁决的金额标准", List.of("申请仲裁之日", "作出裁决之日")),
    PUBLIC_NOTICE_ROLLS("公告期末日遇休息日是否顺延", "", "公告送达的送达日", List.of("不顺延", "顺延")),
    CLEAR_DAYS("开庭前的工作日是否须隔满", "", "开庭通知、延期申请的最迟日", List.of("开庭前第 N 个工作日", "须隔满 N 个工作日"));

    private static final BigDecimal MOST = new BigDecimal("10000000");

    private final String label;
    private final String unit;
    private final String usedFor;
    private final List<String> choices;

    Parameter(String label, String unit, String usedFor, List<String> choices) {
        this.label = label;
        this.unit = unit;
        this.usedFor = usedFor;
        this.choices = choices;
    }

    public String label() {
        return label;
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

    /** The value as it is kept. @throws Refused when it is none of the choices, or no amount */
    String checked(String value) {
        if (!choices.isEmpty()) {
            if (!choices.contains(value)) {
                throw new Refused(label + "：请从列表中选择");
            }
            return value;
        }
        try {
            var amount = new BigDecimal(value.strip().replace(",", ""));
            if (amount.signum() <= 0 || amount.scale() > 2 || amount.compareTo(MOST) > 0) {
                throw new Refused(label + "：金额应大于零，最多两位小数：" + value);
            }
            return amount.toPlainString();
        } catch (NumberFormatException notAnAmount) {
            throw new Refused(label + "：请填写数字：" + (value.isBlank() ? "（空）" : value));
        }
    }
}
