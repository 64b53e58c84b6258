package org.tiaocai.scheduling;

/** What a booking is for. */
public enum Purpose {
    MEDIATION_SESSION("调解"),
    HEARING("开庭");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
