package org.tiaocai.dispute;

/** 退出仲裁的方式: how a party leaves a case that goes on for the others. */
public enum Leaving {
    WITHDRAWN("已撤回仲裁申请"),
    DEEMED_WITHDRAWN("已按撤回仲裁申请处理"),
    SETTLED("已达成调解"),
    DIED_BEFORE("申请前已死亡，由继承人申请仲裁"),
    DIED("已死亡，由继承人参加仲裁"),
    DIED_NO_HEIR("已死亡或者终止，没有承继者"),
    ENDED("已终止，由承继者参加仲裁");

    private final String label;

    Leaving(String label) {
        this.label = label;
    }

    /** Whether nobody is there any more who could receive a paper. */
    public boolean leavesNobody() {
        return this == DIED_BEFORE || this == DIED || this == DIED_NO_HEIR || this == ENDED;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
