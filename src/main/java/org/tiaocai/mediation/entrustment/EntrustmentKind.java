package org.tiaocai.mediation.entrustment;

import java.util.List;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.mediation.outside.AgreementChoice;

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

    /** 达成协议以后可以选择的: before acceptance there is no tribunal to make a 调解书 (规则69, 72, 74). */
    public List<AgreementChoice> choices() {
        return this == SUGGESTED
                ? List.of(AgreementChoice.REVIEW, AgreementChoice.WITHDRAW)
                : List.of(AgreementChoice.DOCUMENT, AgreementChoice.WITHDRAW);
    }

    /** The rule of its limit. */
    String rule() {
        return rule;
    }
}
