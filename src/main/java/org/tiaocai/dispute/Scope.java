package org.tiaocai.dispute;

/** 受案范围 (办案规则 art. 2). */
public enum Scope {
    LABOUR("劳动争议"),
    PERSONNEL("人事争议"),
    NEW_EMPLOYMENT("新就业形态"),
    OUT_OF_SCOPE("不属于劳动人事争议");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
