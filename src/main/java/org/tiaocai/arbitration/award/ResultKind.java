package org.tiaocai.arbitration.award;

import org.tiaocai.arbitration.award.finality.Finality;

/** 结果文书的种类, by the way of redress that its service opens. */
public enum ResultKind {
    FINAL_AWARD("终局裁决书"),
    NON_FINAL_AWARD("非终局裁决书"),
    MEDIATION_DOCUMENT("调解书"),
    /** No suit lies against it (法44). */
    ADVANCE_EXECUTION("先予执行裁决书");

    private final String label;

    ResultKind(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    static ResultKind of(Finality finality) {
        return finality == Finality.FINAL ? FINAL_AWARD : NON_FINAL_AWARD;
    }
}
