package org.tiaocai.delivery.serving;

/** 送达状态. */
public enum ServingState {
    OPEN("送达中"),
    WAITING("等待视为送达"),
    SERVED("已送达"),
    REFUSED("拒绝签收"),
    ABANDONED("不再送达"),
    VOID("送达无效：受送达人此前已经死亡或者终止");

    private final String label;

    ServingState(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
