package org.tiaocai.people;

/** 办案职责: what a person does in one case; a role says what they may do at all. */
public enum Duty {
    MEDIATOR("调解员"),
    ARBITRATOR("仲裁员"),
    CLERK("记录人员"),
    HANDLER("承办人"),
    APPROVER("审批人"),
    FILE_REVIEWER("评查员");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
