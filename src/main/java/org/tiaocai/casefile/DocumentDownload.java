package org.tiaocai.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.documents.Volume;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 文书: a document of the case as it was made, on the screen or as a file. */
@RestController
@RequestMapping("/cases/{number}/documents")
record DocumentDownload(Rights rights, Documents documents, DocumentFiles files) {

    /** The page, ready to print; {@code recipient} asks for the copy of one of those on whom it is served. */
    @GetMapping(path = "/{id:\\d+}", produces = "text/html;charset=UTF-8")
    String page(
            @PathVariable String number, @PathVariable long id, @RequestParam(required = false) @Nullable Long recipient) {
        var registrationNumber = readable(number, id);
        return files.page(registrationNumber, id, recipient).orElseThrow(DocumentDownload::unknown);
    }

    @GetMapping("/{id:\\d+}.{extension:docx|pdf}")
    ResponseEntity<byte[]> file(
            @PathVariable String number,
            @PathVariable long id,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable Long recipient) {
        var registrationNumber = readable(number, id);
        var format = Arrays.stream(FileFormat.values())
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(DocumentDownload::unknown);
        var file = files.file(registrationNumber, id, format, recipient).orElseThrow(DocumentDownload::unknown);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    private RegistrationNumber readable(String text, long id) {
        var number = number(text);
        var entry = documents.of(number).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(DocumentDownload::unknown);
        if (!rights.in(number).mayOpen(entry.code(), entry.volume() == Volume.INTERNAL)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能查看这份文书");
        }
        return number;
    }

    private static RegistrationNumber number(String text) {
        try {
            return RegistrationNumber.of(text);
        } catch (Refused malformed) {
            throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这份文书");
    }
}
