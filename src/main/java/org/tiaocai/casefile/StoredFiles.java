package org.tiaocai.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainFiles;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.vault.CaseFiles;
import org.tiaocai.vault.FileStore;
import org.tiaocai.vault.FileStores;

/** The files of all cases. */
@Component
public class StoredFiles implements ChainFiles, CaseFiles {

    private static final int FOLDER = 2;

    /** Evidence, signed scans and the Word files of drafts lie in one store; a file that came in twice lies there once. */
    private static final String NAMED = """
            select registration_number, file_id from evidence_item where file_id is not null
            union select registration_number, file_id from paper_signed
            union select registration_number, file_id from paper_draft_version where file_id is not null""";

    private final FileStore store;
    private final JdbcClient jdbc;

    StoredFiles(FileStores stores, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.store = stores.placed(id -> id.substring(0, FOLDER) + "/" + id);
    }

    /** @return the id of the file */
    String keep(byte[] content) {
        try (var incoming = store.receive(new ByteArrayInputStream(content))) {
            incoming.keep();
            return incoming.id();
        }
    }

    @Override
    public InputStream open(String id) throws IOException {
        return store.open(id);
    }

    @Override
    public void delete(RegistrationNumber number) {
        store.deleteAfterCommit(jdbc.sql("select file_id from (" + NAMED + """
                        ) mine where registration_number = :number and file_id not in (
                            select file_id from (""" + NAMED
                        + ") theirs where registration_number <> :number)")
                .param("number", number.value())
                .query(String.class)
                .list());
    }
}
