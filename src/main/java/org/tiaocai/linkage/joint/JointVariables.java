package org.tiaocai.linkage.joint;

import org.tiaocai.shared.ProcessVariable;

/** What a joint handling carries. */
final class JointVariables {

    static final ProcessVariable<Long> JOINT_HANDLING = ProcessVariable.id("jointHandlingId");
    static final ProcessVariable<Approval> APPROVAL = ProcessVariable.choice("jointApproval", Approval.class);
    static final ProcessVariable<Answer> ANSWER = ProcessVariable.choice("invitationReply", Answer.class);

    /** 审批. */
    enum Approval {
        APPROVED,
        REFUSED
    }

    /** Whether the court takes part. */
    enum Answer {
        JOINS,
        STAYS_AWAY
    }

    private JointVariables() {}
}
