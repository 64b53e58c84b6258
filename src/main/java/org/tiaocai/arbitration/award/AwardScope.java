package org.tiaocai.arbitration.award;

/** 裁决范围. */
public enum AwardScope {
    WHOLE("全案裁决"),
    /** Part of the facts is clear; the rest goes on (规则49). */
    PARTIAL("先行裁决");

    private final String label;

    AwardScope(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
