package org.tiaocai.arbitration.filing;

import java.time.LocalDate;
import org.tiaocai.shared.ProcessVariable;

/** What the filing's processes carry. */
final class FilingVariables {

    /** 申请日期 of an application that follows a mediation or the counter's advice. */
    static final ProcessVariable<LocalDate> APPLIED_ON = ProcessVariable.day("appliedOn");

    static final ProcessVariable<Materials> MATERIALS = ProcessVariable.choice("filingMaterials", Materials.class);
    static final ProcessVariable<Advice> ADVICE = ProcessVariable.choice("mediationAdvice", Advice.class);
    static final ProcessVariable<Answer> ANSWER = ProcessVariable.choice("suggestionReply", Answer.class);
    static final ProcessVariable<Deferral> DEFERRAL = ProcessVariable.choice("deferralOutcome", Deferral.class);
    static final ProcessVariable<Approval> APPROVAL = ProcessVariable.choice("filingApproval", Approval.class);
    static final ProcessVariable<FilingOutcome> OUTCOME = ProcessVariable.choice("filingOutcome", FilingOutcome.class);

    /** 材料是否齐备. */
    enum Materials {
        COMPLETE,
        INCOMPLETE
    }

    /** 是否建议先行调解. */
    enum Advice {
        SUGGESTED,
        NOT_SUGGESTED
    }

    /** The answer to the 调解建议书; silence is no consent. */
    enum Answer {
        BOTH_CONSENT,
        NO_CONSENT
    }

    /** How the try at mediation ended. */
    enum Deferral {
        AGREED,
        GO_ON
    }

    /** 立案审批. */
    enum Approval {
        APPROVED,
        SENT_BACK
    }

    /** How the filing ended. */
    enum FilingOutcome {
        ACCEPTED,
        REFUSED,
        NO_JURISDICTION,
        RETURNED,
        AGREED
    }

    private FilingVariables() {}
}
