package org.tiaocai.casefile;

import java.io.IOException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.delivery.serving.UnsignedReceipts;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 补传签收回证: the servers bring the scan of a receipt that was signed by hand, whichever case it belongs to. */
@RestController
class ReceiptScanUpload {

    private final UnsignedReceipts unsigned;
    private final SignedPapers signed;
    private final StoredFiles files;

    ReceiptScanUpload(UnsignedReceipts unsigned, SignedPapers signed, StoredFiles files) {
        this.unsigned = unsigned;
        this.signed = signed;
        this.files = files;
    }

    record Kept(long document) {}

    @PostMapping("/api/v1/service/receipts/{number}/{document:\\d+}/scan")
    @Transactional
    public Kept upload(@PathVariable String number, @PathVariable long document, @RequestParam MultipartFile file)
            throws IOException {
        var registrationNumber = RegistrationNumber.of(number);
        if (!unsigned.isMissing(registrationNumber, document)) {
            throw new Refused("这份送达回证不缺扫描件，或者不在您可以补传之列，请刷新后核对");
        }
        var content = file.getBytes();
        var type = FileType.of(content);
        if (type == FileType.WORD || type == FileType.OLD_WORD) {
            throw new Refused("签收回证应当是扫描件或者照片，请上传 PDF 或者图片（JPG、PNG）");
        }
        signed.keep(registrationNumber, document, files.keep(content), type.mediaType());
        return new Kept(document);
    }
}
