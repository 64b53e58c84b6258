package org.tiaocai.figures.projection;

import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.shared.CaseTouched;

/** Collects the cases that a transaction touches and has them counted once, just before it commits. */
@Component
record TouchedCases(Projection projection, TransactionTemplate transaction) {

    @EventListener
    void touched(CaseTouched event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            transaction.executeWithoutResult(alone -> touched(event));
            return;
        }
        var pending = (Pending) TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .findFirst()
                .orElseGet(this::begin);
        pending.add(event.number().value());
    }

    private Pending begin() {
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** What is touched while the transaction already commits, such as by its last steps, is counted again at once. */
    private final class Pending implements TransactionSynchronization {
        private final SortedSet<String> numbers = new TreeSet<>();
        private boolean counted;

        void add(String number) {
            numbers.add(number);
            if (counted) {
                count();
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            counted = true;
            count();
        }

        private void count() {
            if (!numbers.isEmpty()) {
                projection.project(new TreeSet<>(numbers));
                numbers.clear();
            }
        }
    }
}
