package org.tiaocai.arbitration.hearing;

/** 到庭情况 of a side. */
public enum Attendance {
    PRESENT("到庭"),
    ABSENT("无正当理由未到庭"),
    LEFT("未经同意中途退庭"),
    EXCUSED("有正当理由未到庭");

    private final String label;

    Attendance(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** Came, even if it did not stay. */
    boolean isThere() {
        return this == PRESENT || this == LEFT;
    }

    /** Without leave and without good reason (规则39). */
    boolean isAtOwnRisk() {
        return this == ABSENT || this == LEFT;
    }
}
