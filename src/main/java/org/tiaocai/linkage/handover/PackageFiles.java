package org.tiaocai.linkage.handover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.vault.CaseFiles;
import org.tiaocai.vault.FileStore;
import org.tiaocai.vault.FileStores;
import org.tiaocai.vault.Incoming;

/** The zips themselves, each under its digest, beside the case's other files. */
@Component
class PackageFiles implements CaseFiles {

    private final FileStore store;
    private final JdbcClient jdbc;

    PackageFiles(FileStores stores, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.store = stores.placed(digest -> "court/" + digest + ".zip");
    }

    /** What comes in, of which no more than {@code most} bytes are taken. */
    Incoming receive(InputStream content, long most) {
        return store.receive(new Counted(content, count -> {
            if (count > most) {
                throw tooLarge(most);
            }
        }));
    }

    static PackageTooLarge tooLarge(long most) {
        return new PackageTooLarge("交换包过大：不超过 " + (most >> 20) + " MB");
    }

    /** @return the digest by which it is found again */
    String keep(byte[] content) {
        try (var incoming = store.receive(new ByteArrayInputStream(content))) {
            incoming.keep();
            return incoming.id();
        }
    }

    InputStream open(String digest) {
        try {
            return store.open(digest);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void delete(RegistrationNumber number) {
        store.deleteAfterCommit(jdbc.sql(
                        "select distinct digest from court_package where registration_number = ? and digest is not null")
                .param(number.value())
                .query(String.class)
                .list());
    }
}
