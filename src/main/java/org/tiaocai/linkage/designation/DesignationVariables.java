package org.tiaocai.linkage.designation;

import org.tiaocai.shared.ProcessVariable;

/** What a designated mediation carries. */
final class DesignationVariables {

    /** The rule of the limit, which the kind of designation decides. */
    static final ProcessVariable<String> RULE = ProcessVariable.staff("designationRule");

    static final ProcessVariable<Answer> ANSWER = ProcessVariable.choice("designationReply", Answer.class);

    /** Whether the studio takes the case. */
    enum Answer {
        ACCEPTED,
        DECLINED
    }

    private DesignationVariables() {}
}
