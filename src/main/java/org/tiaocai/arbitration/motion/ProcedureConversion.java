package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Reckoned;

/** 转为一般程序 (规则61): the parties are told; the award's limit still runs from the acceptance. */
@Component
record ProcedureConversion(Arbitrations arbitrations) implements SideRoad {

    @Override
    public void follow(Motion motion) {
        arbitrations.toOrdinary(motion.number());
    }

    /** 转为一般程序告知书. */
    record ConversionNotice(
            @Nullable LocalDate decidedOn,
            boolean respondentMissing,
            @Nullable String reason,
            @Reckoned @Nullable LocalDate awardDue)
            implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        return new ConversionNotice(motion.decidedOn(), false, motion.content(), due.now());
    }
}
