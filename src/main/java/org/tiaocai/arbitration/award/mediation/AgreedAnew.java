package org.tiaocai.arbitration.award.mediation;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.GoingBack;
import org.tiaocai.dispute.ClaimsChanged;
import org.tiaocai.dispute.PartyGone;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.dispute.PartyLeft;
import org.tiaocai.shared.OnceBeforeCommit;

/**
 * 当事人、请求变更之后重新达成协议 (法42): what others agreed binds nobody who came after, so that a 调解书 that is signed or
 * waits for the seal goes back to where it is drafted.
 */
@Component
class AgreedAnew {

    private static final GoingBack.Road MEDIATION_DOCUMENT = new GoingBack.Road(
            "arbitral-mediation-document",
            "draftArbitralMediation",
            "signArbitralMediation",
            Set.of("signArbitralMediation", "sealArbitralMediation"),
            "当事人或者请求已经变更：原来的调解书草稿不再采用，请由现在的当事人重新达成协议、重新拟制");

    private final OnceBeforeCommit cases;

    AgreedAnew(GoingBack goingBack) {
        this.cases = goingBack.along(MEDIATION_DOCUMENT);
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

    @EventListener
    void gone(PartyGone gone) {
        cases.touched(gone.number());
    }
}
