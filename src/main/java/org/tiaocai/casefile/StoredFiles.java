package org.tiaocai.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainFiles;
import org.tiaocai.vault.FileStore;
import org.tiaocai.vault.FileStores;

/** The files of all cases. */
@Component
public class StoredFiles implements ChainFiles {

    private static final int FOLDER = 2;

    private final FileStore store;

    StoredFiles(FileStores stores) {
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
}
