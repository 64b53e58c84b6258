package org.tiaocai.delivery.channels;

/** 通知渠道. */
public enum Channel {
    MAIL("邮件"),
    SMS("短信");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
