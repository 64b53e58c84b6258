package org.tiaocai.dispute;

/** 途径: what the applicant hands in, a request for mediation or an application for arbitration (法 art. 5). */
public enum Road {
    MEDIATION("调解申请"),
    ARBITRATION("仲裁申请");

    private final String label;

    Road(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
