package org.tiaocai.linkage.feedback;

/** 裁判与裁决的比较, claim by claim. */
public enum Verdict {
    UPHELD("一致"),
    PARTLY_CHANGED("部分改变"),
    CHANGED("改变"),
    /** Withdrawn, settled, or not before the court: no comparison. */
    NOT_DECIDED("未作判决");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    public boolean differs() {
        return this == PARTLY_CHANGED || this == CHANGED;
    }
}
