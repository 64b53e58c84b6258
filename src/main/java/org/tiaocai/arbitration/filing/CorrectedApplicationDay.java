package org.tiaocai.arbitration.filing;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.ParticularsCorrected;
import org.tiaocai.dispute.Road;
import org.tiaocai.limits.CorrectedStarts;
import org.tiaocai.limits.RuleIds;

/** 收到仲裁申请的日期 was typed wrongly: what runs from it before the acceptance runs from the right one (法29). */
@Component
record CorrectedApplicationDay(Disputes disputes, Arbitrations arbitrations, CorrectedStarts starts) {

    private static final List<String> RUN_FROM_RECEIPT = List.of(
            RuleIds.SUPPLEMENT_NOTICE,
            RuleIds.FILING_DECISION,
            RuleIds.COLLECTIVE_FILING_DECISION,
            RuleIds.COLLECTIVE_NOTICE);

    /** Who asked for mediation first applied on another day, which was not typed at the counter. */
    @EventListener
    void corrected(ParticularsCorrected event) {
        var number = event.number();
        var before = event.before().receivedOn();
        var now = disputes.get(number);
        if (now.road() != Road.ARBITRATION || before.equals(now.receivedOn())) {
            return;
        }
        var applied = arbitrations
                .find(number)
                .filter(one -> one.applicationReceivedOn().equals(before))
                .isPresent();
        if (applied) {
            arbitrations.receivedInTruth(number, now.receivedOn());
            RUN_FROM_RECEIPT.forEach(rule -> starts.move(number, rule, before, now.receivedOn(), "更正收到申请的日期"));
        }
    }
}
