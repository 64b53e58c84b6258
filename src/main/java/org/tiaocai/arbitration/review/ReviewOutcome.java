package org.tiaocai.arbitration.review;

/** 审查结果; counted apart from arbitration cases (D). */
public enum ReviewOutcome {
    REFUSED("不予受理审查"),
    CONVERTED("置换调解书"),
    NOT_CONVERTED("不予制作调解书"),
    NOT_SIGNED("调解书未经双方签收"),
    WITHDRAWN("撤回审查申请");

    private final String label;

    ReviewOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
