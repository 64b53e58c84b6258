package org.tiaocai.dispute;

/** 劳动合同订立情况. */
public enum EmploymentContract {
    WRITTEN("有书面合同"),
    OPEN_ENDED("无固定期限合同"),
    EXPIRED("期满后未续订"),
    NONE("未订立书面合同");

    private final String label;

    EmploymentContract(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
