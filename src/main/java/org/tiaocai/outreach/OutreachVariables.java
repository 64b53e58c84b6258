package org.tiaocai.outreach;

import org.tiaocai.shared.ProcessVariable;

/** What a pair's process carries. */
final class OutreachVariables {

    static final ProcessVariable<Long> OUTREACH = ProcessVariable.id("outreachId");

    /** The arbitrator who looks after the unit. */
    static final ProcessVariable<String> ARBITRATOR = ProcessVariable.staff("outreachArbitrator");

    private OutreachVariables() {}
}
