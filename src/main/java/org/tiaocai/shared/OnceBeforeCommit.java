package org.tiaocai.shared;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Collects the cases that a transaction touches and gives them to their reader once, in their order, just before it commits. */
public final class OnceBeforeCommit {

    private final Consumer<SortedSet<String>> reader;
    private final TransactionTemplate transaction;

    public OnceBeforeCommit(TransactionTemplate transaction, Consumer<SortedSet<String>> reader) {
        this.transaction = transaction;
        this.reader = reader;
    }

    public void touched(RegistrationNumber number) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            transaction.executeWithoutResult(alone -> touched(number));
            return;
        }
        var pending = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .filter(one -> one.isFor(this))
                .findFirst()
                .orElseGet(this::begin);
        pending.add(number.value());
    }

    private Pending begin() {
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** What is touched while the transaction already commits, such as by its last steps, is read again at once. */
    private final class Pending implements TransactionSynchronization {
        private final SortedSet<String> numbers = new TreeSet<>();
        private boolean isCommitting;

        boolean isFor(OnceBeforeCommit other) {
            return OnceBeforeCommit.this == other;
        }

        void add(String number) {
            numbers.add(number);
            if (isCommitting) {
                read();
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            isCommitting = true;
            read();
        }

        private void read() {
            if (!numbers.isEmpty()) {
                reader.accept(new TreeSet<>(numbers));
                numbers.clear();
            }
        }
    }
}
