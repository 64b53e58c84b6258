package org.tiaocai.chain;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** 导出核对 of a case: records, files, digests, signed heads and the program that checks them, as one zip. */
@RestController
record ChainApi(ChainExport export) {

    @GetMapping("/api/v1/cases/{number}/chain")
    void zip(@PathVariable String number, HttpServletResponse response) throws IOException {
        var of = RegistrationNumber.of(number);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(number + " 核对.zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            export.write(of, (name, content) -> {
                zip.putNextEntry(new ZipEntry(name));
                content.transferTo(zip);
                zip.closeEntry();
            });
        }
    }
}
