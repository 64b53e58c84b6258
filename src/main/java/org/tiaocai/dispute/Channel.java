package org.tiaocai.dispute;

/** 来源渠道. */
public enum Channel {
    COUNTER("窗口"),
    HOTLINE("12333电话"),
    ONLINE("互联网"),
    COURT("法院移送"),
    INSPECTION("劳动监察转来"),
    UNION("工会转来"),
    PETITION("信访转来");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
