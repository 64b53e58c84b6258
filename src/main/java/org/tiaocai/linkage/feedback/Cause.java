package org.tiaocai.linkage.feedback;

/** 改变的原因. */
public enum Cause {
    NEW_EVIDENCE("诉讼中提交新证据"),
    CHANGED_CLAIMS("诉讼请求变化"),
    FACT_FINDING("事实认定不同"),
    APPLICATION_OF_LAW("法律适用不同"),
    SETTLED_IN_COURT("诉讼中和解、调解");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
