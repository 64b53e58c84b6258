package org.tiaocai.delivery.serving;

/** 一次送达的结果. */
enum AttemptResult {
    SIGNED("已签收"),
    CONFIRMED("已到达或者确认收悉"),
    LEFT("已留置、张贴"),
    PUBLISHED("已公告"),
    REFUSED("拒绝签收"),
    NOT_REACHED("未能送到"),
    RETURNED("退回"),
    WRONG_ADDRESS("因地址不准确退回");

    private final String label;

    AttemptResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
