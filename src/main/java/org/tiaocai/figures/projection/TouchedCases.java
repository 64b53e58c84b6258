package org.tiaocai.figures.projection;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.shared.CaseTouched;
import org.tiaocai.shared.OnceBeforeCommit;

/** Has the cases that a transaction touches counted once, just before it commits. */
@Component
class TouchedCases {

    private final OnceBeforeCommit cases;

    TouchedCases(Projection projection, TransactionTemplate transaction) {
        this.cases = new OnceBeforeCommit(transaction, projection::project);
    }

    @EventListener
    void touched(CaseTouched event) {
        cases.touched(event.number());
    }
}
