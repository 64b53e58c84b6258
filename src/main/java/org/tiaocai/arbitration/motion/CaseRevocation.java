package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;

/** 撤销案件 (规则32): what should not have been accepted is taken back in writing. */
@Component
class CaseRevocation implements SideRoad {

    /** 撤销案件决定书. */
    record RevocationDecision(
            @Nullable LocalDate decidedOn, @Nullable String reason) implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        return new RevocationDecision(motion.decidedOn(), motion.content());
    }
}
