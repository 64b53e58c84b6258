package org.tiaocai.dispute;

/** 性别, as the identity paper says it. */
public enum Sex {
    MALE("男"),
    FEMALE("女"),
    UNSPECIFIED("未说明");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
