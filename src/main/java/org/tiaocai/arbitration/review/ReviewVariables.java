package org.tiaocai.arbitration.review;

import org.tiaocai.shared.ProcessVariable;

/** What the review's process carries. */
final class ReviewVariables {

    static final ProcessVariable<Long> REVIEW = ProcessVariable.id("reviewId");
    static final ProcessVariable<Acceptance> ACCEPTANCE = ProcessVariable.choice("reviewAcceptance", Acceptance.class);
    static final ProcessVariable<String> ARBITRATOR = ProcessVariable.staff("reviewArbitrator");
    static final ProcessVariable<Conclusion> CONCLUSION = ProcessVariable.choice("reviewConclusion", Conclusion.class);
    static final ProcessVariable<Receipt> RECEIPT = ProcessVariable.choice("reviewReceipt", Receipt.class);

    /** Whether the commission takes the review on (规则75). */
    enum Acceptance {
        ACCEPTED,
        REFUSED
    }

    /** Whether a 调解书 is made (规则77, 78). */
    enum Conclusion {
        CONVERTED,
        NOT_CONVERTED
    }

    /** Whether both have signed for the 调解书, which alone makes it effective (规则77). */
    enum Receipt {
        BOTH_SIGNED,
        REFUSED_TO_SIGN
    }

    private ReviewVariables() {}
}
