package org.tiaocai.casefile;

import org.springframework.stereotype.Component;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** A scan or photo of a signed paper, as it comes in: a PDF or a picture, kept with its paper. */
@Component
record SignedScans(SignedPapers signed, StoredFiles files) {

    void keep(RegistrationNumber number, long paper, byte[] content) {
        var type = FileType.of(content);
        if (type == FileType.WORD || type == FileType.OLD_WORD) {
            throw new Refused("签名件应当是扫描件或者照片，请上传 PDF 或者图片（JPG、PNG）");
        }
        signed.keep(number, paper, files.keep(content), type.mediaType());
    }
}
