package org.tiaocai.dispute;

/** 单位状态: who is gone, or is part of another, is seldom alone in the case (规则6). */
public enum OrganisationStatus {
    ACTIVE("存续"),
    BRANCH("分支机构"),
    CLOSED("被吊销、责令关闭或者停业"),
    DEREGISTERED("已注销");

    private final String label;

    OrganisationStatus(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** Nothing that a paper need mention. */
    public boolean isUsual() {
        return this == ACTIVE;
    }
}
