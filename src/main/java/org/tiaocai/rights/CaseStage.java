package org.tiaocai.rights;

/** 办案阶段: how far a case has come on its road, as far as it matters to who wants to begin something in it. */
public enum CaseStage {
    INTAKE("尚在登记、释明"),
    MEDIATION("正在调解"),
    /** A mediation agreement is in force: its review, its confirmation. */
    AGREED("已经达成调解协议"),
    FILING("正在立案审查"),
    /** 调解建议书 has been issued (规则69). */
    SUGGESTED("正在立案审查，已经发出调解建议书"),
    ACCEPTED("已经受理，还没有组成仲裁庭"),
    FORMED("已经组成仲裁庭，还没有开庭"),
    HEARING("已经开庭，庭审没有终结"),
    DEBATED("辩论已经终结"),
    /** The award on the whole case is made, and on its way to the parties. */
    SEALED("已经作出裁决"),
    JUDGED("已经以裁决书或者调解书结案"),
    ENDED("已经办结");

    private final String label;

    CaseStage(String label) {
        this.label = label;
    }

    /** What follows 案件 in a sentence. */
    public String label() {
        return label;
    }
}
