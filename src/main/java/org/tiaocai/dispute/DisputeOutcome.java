package org.tiaocai.dispute;

/** 办结方式: how the whole road ended. */
public enum DisputeOutcome {
    REFERRED("告知其他途径"),
    AGREEMENT("达成调解协议"),
    RETURNED_TO_COURT("退回委派的法院"),
    WITHDRAWN("申请人撤回"),
    NOT_PURSUED("调解未成，暂不申请仲裁"),
    AWARD("仲裁裁决"),
    ARBITRAL_MEDIATION("仲裁调解"),
    DEEMED_WITHDRAWN("按撤回处理"),
    TERMINATED("终止审理"),
    TRANSFERRED("移送管辖"),
    REVOKED("撤销案件"),
    NOT_ACCEPTED("不予受理"),
    RETURNED("未补正退回"),
    NO_JURISDICTION("告知有管辖权的仲裁委员会"),
    /** It should never have been registered: it counts for nothing, and its number stays used. */
    VOIDED("登记错误作废");

    private final String label;

    DisputeOutcome(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
