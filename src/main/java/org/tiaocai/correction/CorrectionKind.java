package org.tiaocai.correction;

/** 更正的对象. */
public enum CorrectionKind {
    PARTY("当事人"),
    AGENT("代理人"),
    CLAIM("请求事项"),
    REGISTRATION("登记事项"),
    /** 登记错误作废: the whole registration, which then never was. */
    VOID("登记错误作废");

    private final String label;

    CorrectionKind(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
