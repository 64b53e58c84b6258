package org.tiaocai.mediation;

/** 调解结果: how a mediation ended. */
public enum MediationOutcome {
    AGREEMENT("达成调解协议"),
    DECLINED("不予受理调解"),
    NOT_AGREED("调解不成"),
    PERIOD_OVER("调解期限届满"),
    SETTLED_ELSEWHERE("另经受托的组织调解，达成协议"),
    WITHDRAWN("申请人撤回");

    private final String label;

    MediationOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
