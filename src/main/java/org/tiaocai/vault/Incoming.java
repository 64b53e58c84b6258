package org.tiaocai.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A file that has come in whole and waits, sealed, to be kept; what nobody keeps is gone when this is closed. */
public final class Incoming implements AutoCloseable {

    private final FileStore store;
    private final Path half;
    private final String id;
    private final long size;
    private boolean inTransaction;
    private boolean closed;

    Incoming(FileStore store, Path half, String id, long size) {
        this.store = store;
        this.half = half;
        this.id = id;
        this.size = size;
    }

    /** SHA-256 of the content, by which it is found again. */
    public String id() {
        return id;
    }

    public long size() {
        return size;
    }

    public InputStream open() throws IOException {
        return store.opened(half);
    }

    /** Keeps it: with the transaction that names it, as the last thing before the commit, or at once where there is none. */
    public void keep() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            place();
            return;
        }
        inTransaction = true;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                place();
            }

            @Override
            public void afterCompletion(int status) {
                inTransaction = false;
                if (closed) {
                    discard();
                }
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        if (!inTransaction) {
            discard();
        }
    }

    private void place() {
        try {
            var target = store.path(id);
            if (!Files.isRegularFile(target)) {
                Files.createDirectories(target.getParent());
                Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException unwritable) {
            throw FileStore.noSpace();
        }
    }

    private void discard() {
        FileStore.remove(half);
    }
}
