package org.tiaocai.delivery;

/** How far a notice has come. */
public enum NoticeStatus {
    /** To somebody of the house, who sees it on the first page and as a task. */
    INSIDE("已在首页和任务中提示"),
    RECORDED("待电话或当面告知"),
    PENDING("待送出"),
    SENT("已送出"),
    UNDELIVERED("未能送出，待电话或当面告知"),
    /** A sender died between handing it over and noting that: it is never sent again by itself. */
    UNCERTAIN("可能已经送出，待核实"),
    HANDLED("已另行告知");

    private final String label;

    NoticeStatus(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** Whether a person has yet to tell the recipient. */
    public boolean isToBeTold() {
        return this == RECORDED || this == UNDELIVERED || this == UNCERTAIN;
    }
}
