package org.tiaocai.delivery;

/** 通知种类. */
public enum NoticeKind {
    INVITATION("调解通知"),
    REMINDER("调解提醒"),
    RESCHEDULED("改期通知"),
    MEDIATOR_REPLACED("更换调解员告知"),
    MOVE_REFUSED("不予改期告知"),
    REFUSAL("不予调解告知"),
    OUTCOME("调解结果通知"),
    CLOSING("调解终结告知"),
    PERFORMANCE("履行提醒"),
    CORRECTED("登记信息更正告知"),
    ALERT("内部提醒");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
