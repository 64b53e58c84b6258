package org.tiaocai.arbitration.award.finality;

/** What a ruling is, and why, with its figures and the article. */
public record Classification(ClaimClass claimClass, Finality finality, String reason) {}
