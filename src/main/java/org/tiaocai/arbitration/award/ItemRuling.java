package org.tiaocai.arbitration.award;

/** 逐项裁决. */
public enum ItemRuling {
    GRANTED("支持"),
    PARTLY("部分支持"),
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
