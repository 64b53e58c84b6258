package org.tiaocai.arbitration;

/** 一般程序 or 简易处理 (规则56). */
public enum ProcedureKind {
    ORDINARY("一般程序"),
    SIMPLIFIED("简易处理");

    private final String label;

    ProcedureKind(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
