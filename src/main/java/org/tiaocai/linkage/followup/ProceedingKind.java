package org.tiaocai.linkage.followup;

/** 向法院提起的程序. */
public enum ProceedingKind {
    SUIT("起诉"),
    SETTING_ASIDE("申请撤销裁决");

    private final String label;

    ProceedingKind(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
