package org.tiaocai.arbitration.collective;

/** 须经被代表的当事人同意的事项 (规则63). */
public enum ReservedAct {
    CHANGE("变更仲裁请求"),
    WAIVE("放弃、撤回仲裁请求"),
    ADMIT("承认对方的仲裁请求"),
    SETTLE("和解、调解");

    private final String label;

    ReservedAct(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
