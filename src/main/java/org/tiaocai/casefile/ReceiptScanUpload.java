package org.tiaocai.casefile;

import java.io.IOException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.delivery.serving.UnsignedReceipts;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 补传签收回证: the servers bring the scan of a receipt that was signed by hand, whichever case it belongs to. */
@RestController
class ReceiptScanUpload {

    private final UnsignedReceipts unsigned;
    private final SignedScans scans;

    ReceiptScanUpload(UnsignedReceipts unsigned, SignedScans scans) {
        this.unsigned = unsigned;
        this.scans = scans;
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
        scans.keep(registrationNumber, document, file.getBytes());
        return new Kept(document);
    }
}
