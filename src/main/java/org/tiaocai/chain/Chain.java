package org.tiaocai.chain;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 入链: whoever writes a record says so, and all of a transaction is linked once, just before it commits. The heads of its
 * cases are locked only then, in the order of their numbers: two who act on one case wait for each other no longer than
 * a commit takes, never in a circle, and the chain has no fork.
 */
@Component
public record Chain(Linking linking, TransactionTemplate transaction) {

    /** Under which the house's own papers are linked: no case has this number. */
    public static final RegistrationNumber HOUSE = RegistrationNumber.of("0000-000000");

    /** Records may still be written while the transaction commits, such as its last steps: the links wait for them. */
    public void expect() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending();
        }
    }

    public void note(RegistrationNumber number, LinkKind kind, long id) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending().add(number.value(), kind, id);
        } else {
            transaction.executeWithoutResult(alone -> note(number, kind, id));
        }
    }

    /** How many records of the case are linked now; nobody links another before this transaction ends. */
    public int length(RegistrationNumber number) {
        return linking.length(number);
    }

    private Pending pending() {
        return (Pending) TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Pending begin() {
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private final class Pending implements TransactionSynchronization {
        private final SortedMap<String, Map<LinkKind, TreeSet<Long>>> noted = new TreeMap<>();
        private boolean committing;

        void add(String number, LinkKind kind, long id) {
            noted.computeIfAbsent(number, any -> new EnumMap<>(LinkKind.class))
                    .computeIfAbsent(kind, any -> new TreeSet<>())
                    .add(id);
            if (committing) {
                link();
            }
        }

        /** After the steps are written, and always before the figures are counted, which lock rows of their own. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 1;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            link();
        }

        private void link() {
            noted.forEach((number, records) -> linking.link(RegistrationNumber.of(number), records));
            noted.clear();
        }
    }
}
