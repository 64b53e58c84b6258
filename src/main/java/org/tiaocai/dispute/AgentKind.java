package org.tiaocai.dispute;

/** 代理人: what makes the agent one (art. 24). */
public enum AgentKind {
    LAWYER("律师"),
    RELATIVE("近亲属"),
    UNION("工会推荐"),
    STAFF("单位工作人员"),
    OTHER("其他公民");

    private final String label;

    AgentKind(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
