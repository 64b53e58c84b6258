package org.tiaocai.search;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.dispute.PartyLeft;
import org.tiaocai.shared.CaseTouched;
import org.tiaocai.shared.OnceBeforeCommit;
import org.tiaocai.shared.RegistrationNumber;

/** Has the cases that a transaction touches indexed once, just before it commits. */
@Component
class TouchedForSearch {

    private final OnceBeforeCommit cases;

    TouchedForSearch(SearchIndex index, TransactionTemplate transaction) {
        this.cases = new OnceBeforeCommit(
                transaction, numbers -> numbers.forEach(number -> index.keep(RegistrationNumber.of(number))));
    }

    @EventListener
    void touched(CaseTouched event) {
        cases.touched(event.number());
    }

    @EventListener
    void joined(PartyJoined event) {
        cases.touched(event.number());
    }

    @EventListener
    void left(PartyLeft event) {
        cases.touched(event.number());
    }
}
