package org.tiaocai.people.accounts;

/** 账号状态. */
public enum AccountState {
    OPEN("在用"),
    /** At once and for a while, whatever the person still has to do. */
    SUSPENDED("暂停登录"),
    /** 离岗: for good, after everything has been handed over. */
    CLOSED("离岗停用"),
    DELETED("已删除");

    private final String label;

    AccountState(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
