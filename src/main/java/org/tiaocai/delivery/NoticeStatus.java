package org.tiaocai.delivery;

/** How far a notice has come. */
public enum NoticeStatus {
    RECORDED("仅记入案卷，请电话或当面告知"),
    PENDING("待邮件送出"),
    SENT("已由邮件送出"),
    UNDELIVERED("邮件未能送出，待协调员处理"),
    HANDLED("未能送出，已另行处理");

    private final String label;

    NoticeStatus(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
