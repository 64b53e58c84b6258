package org.tiaocai.mediation.entrustment;

/** 委托调解结果. */
public enum EntrustmentResult {
    AGREED("达成协议"),
    FAILED("调解不成"),
    DECLINED("调解组织退回"),
    PERIOD_OVER("期限届满未达成协议"),
    RECALLED("撤回委托");

    private final String label;

    EntrustmentResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
