package org.tiaocai.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tiaocai.shared.Refused;

/** Files under the hash of their content: the same file twice is kept once. Sealed from the first byte that comes in. */
public final class FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
    private static final int BUFFER = 64 << 10;

    private final FileStores stores;
    private final UnaryOperator<String> place;

    FileStore(FileStores stores, UnaryOperator<String> place) {
        this.stores = stores;
        this.place = place;
    }

    /** Takes what comes in, whole, or nothing of it. @throws Refused when it breaks off, or can't be written */
    public Incoming receive(InputStream content) {
        var digest = sha256();
        var half = stores.half();
        var whole = false;
        try {
            var size = 0L;
            try (var out = writing(half)) {
                var buffer = new byte[BUFFER];
                for (int read = next(content, buffer); read >= 0; read = next(content, buffer)) {
                    out.write(buffer, 0, read);
                    digest.update(buffer, 0, read);
                    size += read;
                }
            }
            whole = true;
            return new Incoming(this, half, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException unwritable) {
            throw noSpace();
        } finally {
            if (!whole) {
                remove(half);
            }
        }
    }

    /** @throws Refused when the file is not there: a store that was moved or brought back in part */
    public InputStream open(String id) throws IOException {
        try {
            return opened(path(id));
        } catch (NoSuchFileException gone) {
            throw new Refused("这份文件不在存储中，可能没有随备份一起恢复，请联系管理员");
        }
    }

    /** Gone for good, as soon as the transaction that gives them up has committed. */
    public void deleteAfterCommit(Collection<String> ids) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ids.forEach(id -> remove(path(id)));
            }
        });
    }

    Path path(String id) {
        return stores.folder().resolve(place.apply(id));
    }

    InputStream opened(Path file) throws IOException {
        return OpeningInput.of(stores.keys(), Files.newInputStream(file));
    }

    static void remove(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException stays) {
            LOG.warn("文件暂时不能删除：{}", half.getFileName());
        }
    }

    /** The reason is the disk, whatever the system calls it. */
    static StorageFull noSpace() {
        return new StorageFull("存储空间不足或不可写，文件没有保存，请联系管理员");
    }

    private OutputStream writing(Path half) throws IOException {
        return stores.sealed(Files.newOutputStream(half));
    }

    private static int next(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException brokenOff) {
            throw new Refused("文件没有完整收到，没有保存，请重新发送");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
