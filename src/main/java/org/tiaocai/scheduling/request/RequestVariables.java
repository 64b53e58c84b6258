package org.tiaocai.scheduling.request;

import org.tiaocai.shared.ProcessVariable;

/** What the process of a request carries. */
final class RequestVariables {

    static final String PROCESS = "session-move";
    static final ProcessVariable<Long> REQUEST = ProcessVariable.id("moveRequestId");
    static final ProcessVariable<MoveDecision> DECISION = ProcessVariable.choice("moveDecision", MoveDecision.class);

    private RequestVariables() {}
}
