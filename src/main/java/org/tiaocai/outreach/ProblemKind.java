package org.tiaocai.outreach;

/** 走访发现的问题: what it is about, or that there was none. */
public enum ProblemKind {
    NONE("没有发现问题"),
    CONTRACT("劳动合同的订立、变更和解除"),
    WAGES("工资支付"),
    HOURS("工时、休息休假"),
    INSURANCE("社会保险"),
    RULES("规章制度"),
    MEDIATION("内部调解、沟通机制"),
    OTHER("其他");

    private final String label;

    ProblemKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
