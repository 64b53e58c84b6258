package org.tiaocai.mediation.entrustment;

import org.tiaocai.limits.RuleIds;

/** 委托的种类: kept apart, since each has its own limit and its own way on after a failure. */
public enum EntrustmentKind {
    SUGGESTED("调解建议后委托（办案规则第六十九条）", RuleIds.DEFERRED_ACCEPTANCE, "intake,studio-coordinator"),
    BY_TRIBUNAL("仲裁庭委托调解（办案规则第七十条）", RuleIds.ENTRUSTED_MEDIATION, "arbitrator,clerk");

    private final String label;
    private final String rule;
    private final String handlers;

    EntrustmentKind(String label, String rule, String handlers) {
        this.label = label;
        this.rule = rule;
        this.handlers = handlers;
    }

    public String label() {
        return label;
    }

    /** What the stages of a case are asked for. */
    String act() {
        return "entrustment/" + name();
    }

    /** The groups that have the case meanwhile, by commas. */
    String handlers() {
        return handlers;
    }

    /** The rule of its limit. */
    String rule() {
        return rule;
    }
}
