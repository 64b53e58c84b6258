package org.tiaocai.linkage.designation;

/** 委派调解的结果. */
public enum DesignationResult {
    AGREED("达成调解协议"),
    FAILED("调解不成"),
    DECLINED("调解组织不接受委派"),
    UNANSWERED("调解组织三个工作日内未确认"),
    PERIOD_OVER("调解期限届满，未达成协议");

    private final String label;

    DesignationResult(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
