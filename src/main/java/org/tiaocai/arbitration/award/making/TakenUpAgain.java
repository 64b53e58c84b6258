package org.tiaocai.arbitration.award.making;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.GoingBack;
import org.tiaocai.dispute.ClaimsChanged;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.dispute.PartyLeft;
import org.tiaocai.shared.OnceBeforeCommit;

/**
 * 请求、当事人变更之后重新评议: what was ruled item by item was ruled on other claims, or between other parties, so that the
 * award in the making goes back to where each item is decided.
 */
@Component
class TakenUpAgain {

    private static final GoingBack.Road AWARD = new GoingBack.Road(
            "award",
            "decideItems",
            "signAward",
            Set.of("draftAward", "reviewLegality", "signAward", "approveAward", "sealAward"),
            "请求或者当事人已经变更：原来的逐项裁决不再采用，请重新评议、逐项裁决");

    private final OnceBeforeCommit cases;

    TakenUpAgain(GoingBack goingBack) {
        this.cases = goingBack.along(AWARD);
    }

    @EventListener
    void changed(ClaimsChanged changed) {
        cases.touched(changed.number());
    }

    @EventListener
    void left(PartyLeft left) {
        cases.touched(left.number());
    }

    @EventListener
    void came(PartyJoined joined) {
        cases.touched(joined.number());
    }
}
