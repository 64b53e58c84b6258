package org.tiaocai.arbitration.hearing;

/** 庭审结果. */
public enum HearingOutcome {
    CONCLUDED("庭审终结，评议裁决"),
    MEDIATED("达成调解协议，制作调解书"),
    ADJOURNED("休庭，另行择期"),
    DEEMED_WITHDRAWN("按撤回处理");

    private final String label;

    HearingOutcome(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
