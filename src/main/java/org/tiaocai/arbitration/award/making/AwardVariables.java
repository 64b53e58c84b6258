package org.tiaocai.arbitration.award.making;

import org.tiaocai.arbitration.award.AwardScope;
import org.tiaocai.shared.ProcessVariable;

/** What the making of an award carries. */
final class AwardVariables {

    static final ProcessVariable<AwardScope> SCOPE = ProcessVariable.choice("awardScope", AwardScope.class);
    static final ProcessVariable<CaseWeight> WEIGHT = ProcessVariable.choice("caseWeight", CaseWeight.class);
    static final ProcessVariable<LegalOpinion> LEGALITY = ProcessVariable.choice("legalOpinion", LegalOpinion.class);
    static final ProcessVariable<String> SIGNER = ProcessVariable.staff("signer");
    static final ProcessVariable<Approval> APPROVAL = ProcessVariable.choice("awardApproval", Approval.class);
    static final ProcessVariable<Sealing> SEALING = ProcessVariable.choice("awardSealing", Sealing.class);

    /** A paper and the party whom it goes to, as {@code document:party}. */
    static final ProcessVariable<String> DELIVERY = ProcessVariable.staff("awardDelivery");

    /** How it ended, for whoever called. */
    static final ProcessVariable<AwardOutcome> OUTCOME = ProcessVariable.choice("awardOutcome", AwardOutcome.class);

    /** 案件是否重大、疑难. */
    enum CaseWeight {
        ORDINARY,
        MAJOR
    }

    /** 法制审核意见. */
    enum LegalOpinion {
        LAWFUL,
        SENT_BACK
    }

    /** 签发. */
    enum Approval {
        APPROVED,
        SENT_BACK
    }

    /** 用印. */
    enum Sealing {
        SEALED,
        SENT_BACK
    }

    /** 裁决结果. */
    enum AwardOutcome {
        AWARDED,
        PARTLY_AWARDED
    }

    private AwardVariables() {}
}
