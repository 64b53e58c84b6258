package org.tiaocai.mediation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.ParticularsCorrected;
import org.tiaocai.limits.CorrectedStarts;
import org.tiaocai.limits.RuleIds;

/** 收到调解申请的日期 was typed wrongly: the way to arbitration opens by the right one (法14(3)). */
@Component
record CorrectedRequestDay(Disputes disputes, CorrectedStarts starts) {

    @EventListener
    void corrected(ParticularsCorrected event) {
        starts.move(
                event.number(),
                RuleIds.WAY_TO_ARBITRATION,
                event.before().receivedOn(),
                disputes.get(event.number()).receivedOn(),
                "更正收到申请的日期");
    }
}
