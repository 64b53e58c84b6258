package org.tiaocai.dispute;

/** 案由. */
public enum Cause {
    LABOUR_RELATION("确认劳动关系纠纷"),
    REMUNERATION("追索劳动报酬纠纷"),
    SEVERANCE("经济补偿金纠纷"),
    COLLECTIVE_CONTRACT("集体合同纠纷"),
    DISPATCH("劳务派遣合同纠纷"),
    PART_TIME("非全日制用工纠纷"),
    NON_COMPETE("竞业限制纠纷"),
    INJURY_BENEFITS("工伤保险待遇纠纷"),
    SOCIAL_INSURANCE("社会保险纠纷"),
    WELFARE("福利待遇纠纷"),
    OVER_AGE("超龄劳动者用工纠纷"),
    CONTRACTOR_LIABILITY("承包人、被挂靠人用工主体责任纠纷"),
    EMPLOYMENT_CONTRACT("聘用合同纠纷"),
    NEW_EMPLOYMENT_FORM("新就业形态用工纠纷"),
    OTHER("其他劳动人事争议");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
