package org.tiaocai.scheduling.restdays;

import org.tiaocai.shared.ProcessVariable;

/** What the process of such a session carries. */
final class RestDayVariables {

    static final String PROCESS = "rest-day-session";
    static final ProcessVariable<Long> SESSION = ProcessVariable.id("restDaySessionId");
    static final ProcessVariable<RestDayDecision> DECISION =
            ProcessVariable.choice("restDayDecision", RestDayDecision.class);

    /** Whoever arranges sessions of the kind. */
    static final ProcessVariable<String> HANDLERS = ProcessVariable.staff("restDayHandlers");

    private RestDayVariables() {}
}
