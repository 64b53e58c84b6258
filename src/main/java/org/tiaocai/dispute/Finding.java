package org.tiaocai.dispute;

/** 分流发现: what triage or the registering finds of a dispute. Several stand side by side; none hides another. */
public enum Finding {
    /** Ten workers and more with a common claim, and every dispute on a collective contract (规则 art. 5; 组织规则 art. 13). */
    COLLECTIVE("集体争议"),
    /** The wages are plainly owed: inspection, mediation or arbitration, as the person chooses. */
    WAGE_ARREARS("欠薪事实清楚"),
    /** A limit of 法 art. 27 runs and is nearly over, or over. */
    LIMITATION_NEAR("仲裁时效将届满或者已届满"),
    MIGRANT_WORKERS("涉及农民工"),
    /** Advice only: the applicant may insist, and the commission answers in writing (法 art. 29). */
    OUT_OF_SCOPE("不属于受理范围"),
    /** Earlier or running cases of the same persons or firms. */
    RELATED_CASES("有关联案件");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
