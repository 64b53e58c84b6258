package org.tiaocai.limits.alerts;

/** 期限提醒 (D): internal warnings in the order in which they come. */
public enum AlertKind {
    HALF("期限过半", 50),
    EIGHTY("期限已过八成", 80),
    LAST_DAY("最后一个工作日", 100),
    MISSED("已逾期", 100);

    private final String label;
    private final int percent;

    AlertKind(String label, int percent) {
        this.label = label;
        this.percent = percent;
    }

    public String label() {
        return label;
    }

    /** How much of the period is over, in per cent. */
    int percent() {
        return percent;
    }
}
