package org.tiaocai.scheduling.request;

/** 改期决定. */
enum MoveDecision {
    GRANTED("同意改期"),
    REFUSED("不同意改期"),
    LAPSED("排期已取消，申请失效");

    private final String label;

    MoveDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
