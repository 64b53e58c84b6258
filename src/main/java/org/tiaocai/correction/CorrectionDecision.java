package org.tiaocai.correction;

/** 对更正的决定. */
public enum CorrectionDecision {
    GRANTED("同意"),
    REFUSED("不同意");

    private final String label;

    CorrectionDecision(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
