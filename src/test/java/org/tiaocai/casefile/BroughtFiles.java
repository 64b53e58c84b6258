package org.tiaocai.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** Files that somebody has put into a case, there to be opened like any others. */
@Component
public class BroughtFiles {

    private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final byte[] SCAN = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

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

    private long taken(RegistrationNumber number, String name, byte[] content) {
        try {
            return uploads.take(number, name, new MockMultipartFile("file", content));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
