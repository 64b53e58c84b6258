package org.tiaocai.arbitration;

/** 仲裁庭的组成 (组织规则13). */
public enum TribunalForm {
    SOLE("独任仲裁"),
    PANEL("三名仲裁员组成仲裁庭");

    private final String label;

    TribunalForm(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
