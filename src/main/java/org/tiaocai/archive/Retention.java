package org.tiaocai.archive;

import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.limits.RuleIds;

/** 保管期限 (规则24): ten years at least where an award closed the case, five at least in any other. */
enum Retention {
    AWARD(RuleIds.KEEPING_AWARD_FILES, "裁决结案"),
    OTHER(RuleIds.KEEPING_OTHER_FILES, "调解和其他方式结案");

    private final String rule;
    private final String label;

    Retention(String rule, String label) {
        this.rule = rule;
        this.label = label;
    }

    static Retention of(DisputeOutcome outcome) {
        return outcome == DisputeOutcome.AWARD ? AWARD : OTHER;
    }

    /** The rule that says how long at least. */
    String rule() {
        return rule;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
