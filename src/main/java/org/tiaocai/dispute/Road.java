package org.tiaocai.dispute;

/**
 * 途径: what the applicant has handed in, a request for mediation or an application for arbitration (法 art. 5); who
 * applies after a mediation is on the road of the application.
 */
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
