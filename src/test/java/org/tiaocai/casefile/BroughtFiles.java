package org.tiaocai.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Scans;
import org.tiaocai.shared.RegistrationNumber;

/** Files that somebody has put into a case, there to be opened like any others. */
@Component
public class BroughtFiles {

    /** One that opens, as whoever looks at it later expects. */
    public static final byte[] PHOTO = Scans.photo(40);

    public static final byte[] SCAN = Scans.pdf(1);

    private final UploadedEvidence uploads;

    BroughtFiles(UploadedEvidence uploads) {
        this.uploads = uploads;
    }

    /** @return the id of the item */
    public long photo(RegistrationNumber number, String name) {
        return taken(number, name, PHOTO);
    }

    public long scan(RegistrationNumber number, String name) {
        return taken(number, name, SCAN);
    }

    public long brought(RegistrationNumber number, String name, byte[] content) {
        return taken(number, name, content);
    }

    private long taken(RegistrationNumber number, String name, byte[] content) {
        try {
            return uploads.take(number, name, new MockMultipartFile("file", content));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
