package org.tiaocai.outreach;

/** 普法和培训的形式. */
public enum EventKind {
    ON_SITE("送法上门"),
    LECTURE("普法宣讲"),
    MEDIATORS("基层调解员培训"),
    ARBITRATORS("仲裁员培训");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
