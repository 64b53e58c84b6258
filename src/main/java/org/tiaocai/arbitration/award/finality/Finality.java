package org.tiaocai.arbitration.award.finality;

/** 裁决的类型: which way is open to whom, as its document prints it. */
public enum Finality {
    FINAL("终局", "D507"),
    NON_FINAL("非终局", "D506");

    private final String label;
    private final String code;

    Finality(String label, String code) {
        this.label = label;
        this.code = code;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** Which document of the catalogue it is. */
    public String code() {
        return code;
    }
}
