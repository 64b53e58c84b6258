package org.tiaocai.chain;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** 导出核对 of a case: records, digests, signed heads and the program that checks them, as one zip. */
@RestController
record ChainApi(ChainExport export) {

    @GetMapping("/api/v1/cases/{number}/chain")
    ResponseEntity<byte[]> zip(@PathVariable String number) {
        var of = RegistrationNumber.of(number);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(number + " 核对.zip", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(export.zip(of));
    }
}
