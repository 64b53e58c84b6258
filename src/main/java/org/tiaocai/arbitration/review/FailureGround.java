package org.tiaocai.arbitration.review;

/** 不予制作调解书的事由 (规则78). */
public enum FailureGround {
    BREAKS_MANDATORY_LAW("违反法律、行政法规强制性规定"),
    HARMS_OTHERS("损害国家利益、社会公共利益或者公民、法人、其他组织合法权益"),
    FALSE_EVIDENCE("当事人提供的证据材料有弄虚作假嫌疑"),
    AGAINST_FREE_WILL("违反自愿原则"),
    UNCLEAR("内容不明确"),
    OTHER("其他不能制作调解书的情形");

    private final String label;

    FailureGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
