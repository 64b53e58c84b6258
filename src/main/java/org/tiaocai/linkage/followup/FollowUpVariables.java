package org.tiaocai.linkage.followup;

import org.tiaocai.shared.ProcessVariable;

/** What a period of redress carries. */
final class FollowUpVariables {

    static final ProcessVariable<Long> FOLLOW_UP = ProcessVariable.id("followUpId");
    static final ProcessVariable<String> RULE = ProcessVariable.staff("followUpRule");
    static final ProcessVariable<Standing> STANDING = ProcessVariable.choice("awardStanding", Standing.class);
    static final ProcessVariable<CourtStage> COURT_STAGE = ProcessVariable.choice("courtStage", CourtStage.class);

    /** Whether anything of what the party brought to court is still pending. */
    enum CourtStage {
        PENDING,
        CONCLUDED
    }

    private FollowUpVariables() {}
}
