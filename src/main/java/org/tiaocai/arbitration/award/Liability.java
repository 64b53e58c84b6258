package org.tiaocai.arbitration.award;

/** 责任形式: how several debtors of one ruling owe it. */
public enum Liability {
    SOLE("单独承担"),
    JOINT("连带"),
    /** The first is liable first, the others for what cannot be had from it. */
    SUPPLEMENTARY("补充"),
    /** Each for its own share. */
    SEVERAL("各自");

    private final String label;

    Liability(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
