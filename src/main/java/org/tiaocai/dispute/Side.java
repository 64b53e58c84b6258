package org.tiaocai.dispute;

/** 当事人地位. */
public enum Side {
    APPLICANT("申请人"),
    RESPONDENT("被申请人"),
    THIRD_PARTY("第三人");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
