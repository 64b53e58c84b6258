package org.tiaocai.linkage.designation;

import org.tiaocai.limits.RuleIds;

/** 委派（立案前）或者委托（立案后）: each has a limit of its own (特邀调解规定27; 在线调解规则24). */
public enum DesignationKind {
    BEFORE_DOCKETING("立案前委派", RuleIds.DESIGNATED_BEFORE_DOCKETING),
    ORDINARY("立案后委托（普通程序）", RuleIds.DESIGNATED_ORDINARY),
    SUMMARY("立案后委托（简易程序）", RuleIds.DESIGNATED_SUMMARY);

    private final String label;
    private final String rule;

    DesignationKind(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** The rule of its limit. */
    String rule() {
        return rule;
    }
}
