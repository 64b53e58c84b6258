package org.tiaocai.linkage.observation;

import org.tiaocai.shared.ProcessVariable;

/** What an observation carries. */
final class ObservationVariables {

    static final ProcessVariable<Long> OBSERVATION = ProcessVariable.id("observationId");
    static final ProcessVariable<Host> HOST = ProcessVariable.choice("hearingHost", Host.class);
    static final ProcessVariable<Approval> APPROVAL = ProcessVariable.choice("observationApproval", Approval.class);
    static final ProcessVariable<Status> STATUS = ProcessVariable.choice("observationStatus", Status.class);
    static final ProcessVariable<String> OBSERVER = ProcessVariable.staff("observer");

    /** Whose hearing it is. */
    enum Host {
        COMMISSION,
        COURT
    }

    /** 审批. */
    enum Approval {
        APPROVED,
        REFUSED
    }

    /** What came of it. */
    enum Status {
        OBSERVED,
        CANCELLED
    }

    private ObservationVariables() {}
}
