package org.tiaocai.linkage.feedback;

/** 审级. */
public enum Instance {
    FIRST("一审"),
    /** 小额诉讼 (民事诉讼法 art. 165). */
    FIRST_AND_LAST("一审终审（小额诉讼）"),
    SECOND("二审"),
    RETRIAL("再审"),
    SPECIAL("撤销裁决程序");

    private final String label;

    Instance(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
