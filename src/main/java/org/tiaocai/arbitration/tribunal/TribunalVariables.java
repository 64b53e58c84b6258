package org.tiaocai.arbitration.tribunal;

import org.tiaocai.shared.ProcessVariable;

/** What the formation of a tribunal and a recusal carry. */
final class TribunalVariables {

    static final ProcessVariable<Long> NOTICE = ProcessVariable.id("tribunalNoticeId");
    static final ProcessVariable<Long> RECUSAL = ProcessVariable.id("recusalId");

    /** The groups that decide on the recusal. */
    static final ProcessVariable<String> DECIDERS = ProcessVariable.staff("recusalDeciders");

    /** Who leaves the tribunal otherwise than by a recusal; empty where the whole of it is formed anew. */
    static final ProcessVariable<String> LEAVING = ProcessVariable.staff("leavingMember");

    static final ProcessVariable<Recusal.Outcome> OUTCOME =
            ProcessVariable.choice("recusalOutcome", Recusal.Outcome.class);

    private TribunalVariables() {}
}
