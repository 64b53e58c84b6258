package org.tiaocai.mediation;

/** 本次调解结果. */
public enum SessionOutcome {
    AGREED("达成一致"),
    NOT_AGREED("调解不成"),
    ADJOURNED("择期再调"),
    WITHDRAWN("申请人撤回");

    private final String label;

    SessionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
