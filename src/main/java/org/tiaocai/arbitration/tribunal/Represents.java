package org.tiaocai.arbitration.tribunal;

/** 三方原则 (规则65): whom an arbitrator stands for where a collective contract is in dispute. */
public enum Represents {
    GOVERNMENT("政府代表"),
    UNION("工会代表"),
    EMPLOYER("企业代表");

    private final String label;

    Represents(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
