package org.tiaocai.documents.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.vault.FileStore;
import org.tiaocai.vault.FileStores;

/** The Word files that came back; each is kept, also where the text was changed again later. */
@Component
class DraftFiles {

    private static final int FOLDER = 2;

    private final FileStore store;

    DraftFiles(FileStores stores) {
        this.store = stores.placed(id -> id.substring(0, FOLDER) + "/" + id);
    }

    String keep(byte[] content) {
        try (var incoming = store.receive(new ByteArrayInputStream(content))) {
            incoming.keep();
            return incoming.id();
        }
    }

    byte[] content(String id) {
        try (var file = store.open(id)) {
            return file.readAllBytes();
        } catch (IOException gone) {
            throw new Refused("这一版的文件已经打不开，请联系管理员");
        }
    }
}
