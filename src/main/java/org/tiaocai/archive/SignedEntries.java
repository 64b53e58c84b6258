package org.tiaocai.archive;

import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.casefile.StoredFiles;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.documents.Volume;
import org.tiaocai.shared.RegistrationNumber;

/** 签名件 of the volume's papers, as they were scanned. */
@Component
@Order(1)
record SignedEntries(Documents documents, SignedPapers signed, StoredFiles stored) implements ExtraEntries {

    @Override
    public void add(RegistrationNumber number, Volume volume, VolumeZip zip) throws IOException {
        var scans = signed.of(number);
        for (var paper : documents.of(number)) {
            for (var scan : scans) {
                if (paper.volume() == volume && scan.documentId() == paper.id()) {
                    try (var content = stored.open(scan.fileId())) {
                        zip.add(
                                "签名件/" + scan.id() + " " + VolumeExport.named(paper.title()) + "."
                                        + VolumeExport.ending(scan.mediaType()),
                                content);
                    }
                }
            }
        }
    }
}
