package org.tiaocai.arbitration.review;

/** 不予受理审查申请的事由 (规则75): these and no others. */
public enum RefusalGround {
    OUT_OF_SCOPE("不属于劳动人事争议仲裁受理范围"),
    NO_JURISDICTION("不属于本仲裁委员会管辖"),
    LATE("超出规定的申请期间"),
    LABOUR_RELATION("确认劳动关系的"),
    ALREADY_CONFIRMED("调解协议已经人民法院司法确认");

    private final String label;

    RefusalGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
