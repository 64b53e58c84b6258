package org.tiaocai.arbitration;

/** 可以简易处理的情形 (规则56): any one of them. */
public enum SimplifiedGround {
    CLEAR_FACTS("事实清楚、权利义务关系明确、争议不大"),
    SMALL_AMOUNT("标的额不超过本市上年度职工年平均工资"),
    BOTH_AGREE("双方当事人同意简易处理");

    private final String label;

    SimplifiedGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
