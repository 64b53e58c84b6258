package org.tiaocai.delivery.service;

/** 送达状态. */
public enum ServiceState {
    OPEN("送达中"),
    WAITING("等待视为送达"),
    SERVED("已送达"),
    REFUSED("拒绝签收"),
    ABANDONED("不再送达");

    private final String label;

    ServiceState(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
