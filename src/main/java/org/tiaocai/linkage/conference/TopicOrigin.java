package org.tiaocai.linkage.conference;

/** 议题由谁提出. */
public enum TopicOrigin {
    COMMISSION("本委提出"),
    COURT("法院提出"),
    DIVERGENCE("裁审不一致");

    private final String label;

    TopicOrigin(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
