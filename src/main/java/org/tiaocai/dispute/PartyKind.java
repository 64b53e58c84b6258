package org.tiaocai.dispute;

/** 自然人 or 单位. */
public enum PartyKind {
    PERSON("自然人"),
    ORGANISATION("单位");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
