package org.tiaocai.arbitration.tribunal;

import org.tiaocai.shared.ProcessVariable;

/** What the formation of a tribunal and a challenge carry. */
final class TribunalVariables {

    static final ProcessVariable<Long> NOTICE = ProcessVariable.id("tribunalNoticeId");
    static final ProcessVariable<Long> CHALLENGE = ProcessVariable.id("challengeId");

    /** The groups that decide on the challenge. */
    static final ProcessVariable<String> DECIDERS = ProcessVariable.staff("challengeDeciders");

    static final ProcessVariable<Challenge.Outcome> OUTCOME =
            ProcessVariable.choice("challengeOutcome", Challenge.Outcome.class);

    private TribunalVariables() {}
}
