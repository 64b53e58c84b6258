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
        zip(RegistrationNumber.of(number), number, response);
    }

    /** 机构文书的核对: the same of the papers that belong to no case, by their digests and without their words. */
    @GetMapping("/api/v1/house/chain")
    void house(HttpServletResponse response) throws IOException {
        zip(Chain.HOUSE, "机构文书", response);
    }

    private void zip(RegistrationNumber of, String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + " 核对.zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            export.write(of, (entry, content) -> {
                zip.putNextEntry(new ZipEntry(entry));
                content.transferTo(zip);
                zip.closeEntry();
            });
        }
    }
}
