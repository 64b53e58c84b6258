package org.tiaocai.dispute;

/** 办结方式 of the road so far. */
public enum DisputeOutcome {
    REFERRED("告知其他途径"),
    AGREEMENT("达成调解协议"),
    WITHDRAWN("申请人撤回"),
    TO_ARBITRATION("转入仲裁申请"),
    NOT_PURSUED("调解未成，暂不申请仲裁");

    private final String label;

    DisputeOutcome(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
