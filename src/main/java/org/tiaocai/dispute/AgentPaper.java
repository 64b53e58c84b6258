package org.tiaocai.dispute;

/** 代理手续: what an agent shows besides the identity paper. */
public enum AgentPaper {
    POWER_OF_ATTORNEY("授权委托书"),
    FIRM_LETTER("所函"),
    LICENCE("执业证"),
    KINSHIP_PROOF("亲属关系证明"),
    RECOMMENDATION("推荐信"),
    STAFF_PROOF("单位工作人员证明");

    private final String label;

    AgentPaper(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
