package org.tiaocai.arbitration;

/** 不得简易处理的情形 (规则57). */
public enum SimplifiedBar {
    PUBLIC_INTEREST("涉及国家利益、社会公共利益"),
    SOCIAL_IMPACT("有重大社会影响"),
    RESPONDENT_MISSING("被申请人下落不明"),
    UNSUITABLE("仲裁委员会认为不宜简易处理");

    private final String label;

    SimplifiedBar(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
