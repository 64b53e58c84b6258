package org.tiaocai.linkage.overview;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.documents.HousePapers;

/** 机构文书 on the screen or as a file, as it was made. */
@RestController
@RequestMapping("/linkage/papers")
record PaperDownload(HousePapers papers, DocumentFiles files) {

    @GetMapping(path = "/{id:\\d+}", produces = "text/html;charset=UTF-8")
    String page(@PathVariable long id) {
        return papers.page(ofLinkage(id).id());
    }

    @GetMapping("/{id:\\d+}.{extension:docx|pdf}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable String extension) {
        var entry = ofLinkage(id);
        var format = Arrays.stream(FileFormat.values())
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(PaperDownload::unknown);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        entry.title() + " " + entry.madeOn() + "." + extension, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.print(papers.page(id), entry.madeOn(), format));
    }

    /** Other papers of the house are for others. */
    private HousePapers.Entry ofLinkage(long id) {
        return papers.find(id).filter(one -> one.code().startsWith("D6")).orElseThrow(PaperDownload::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这份文书");
    }
}
