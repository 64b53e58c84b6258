package org.tiaocai.chain;

import java.io.IOException;
import java.io.InputStream;

/** Opens files that came in, by the SHA-256 of their content. */
public interface ChainFiles {

    /** Throws {@link org.tiaocai.shared.Refused} when the file is not there. */
    InputStream open(String fileId) throws IOException;
}
