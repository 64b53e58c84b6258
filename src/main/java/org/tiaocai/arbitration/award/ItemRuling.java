package org.tiaocai.arbitration.award;

/** 逐项裁决. */
public enum ItemRuling {
    GRANTED("支持"),
    PARTLY("部分支持"),
    /** 规则49: of one claim the part whose facts are clear; the rest goes on. */
    PART_FIRST("先裁清楚的部分"),
    DISMISSED("驳回");

    private final String label;

    ItemRuling(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
