package org.tiaocai.casefile;

import org.springframework.stereotype.Component;
import org.tiaocai.documents.Scan;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.shared.RegistrationNumber;

/** A scan or photo of a signed paper, as it comes in: a PDF or a picture, kept with its paper. */
@Component
record SignedScans(SignedPapers signed, StoredFiles files) {

    void keep(RegistrationNumber number, long paper, byte[] content) {
        Scan.mustBeReadable(content);
        signed.keep(
                number, paper, files.keep(content), FileType.of(content).mediaType());
    }
}
