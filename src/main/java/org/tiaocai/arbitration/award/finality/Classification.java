package org.tiaocai.arbitration.award.finality;

/** What a ruling is, and why, with its figures and the article. */
public record Classification(ClaimClass claimClass, Finality finality, String reason) {

    /** The same, with what was tested and why before it. */
    public Classification because(String words) {
        return new Classification(claimClass, finality, words + reason);
    }
}
