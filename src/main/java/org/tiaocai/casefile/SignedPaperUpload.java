package org.tiaocai.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.documents.Volume;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 当场签名: a paper printed with a place to sign on each page, and its scan or photo when it is back. */
@Controller
@RequestMapping("/cases/{number}/documents/{id:\\d+}")
class SignedPaperUpload {

    private final Rights rights;
    private final Documents documents;
    private final DocumentFiles printed;
    private final SignedPapers signed;
    private final SignedScans scans;
    private final StoredFiles files;

    SignedPaperUpload(
            Rights rights,
            Documents documents,
            DocumentFiles printed,
            SignedPapers signed,
            SignedScans scans,
            StoredFiles files) {
        this.rights = rights;
        this.documents = documents;
        this.printed = printed;
        this.signed = signed;
        this.scans = scans;
        this.files = files;
    }

    @GetMapping("/to-sign.pdf")
    ResponseEntity<byte[]> toSign(@PathVariable String number, @PathVariable long id) {
        var registrationNumber = RegistrationNumber.of(number);
        var paper = readable(registrationNumber, id);
        if (!signed.isSigned(paper.code())) {
            throw unknown();
        }
        var file = printed.toSign(registrationNumber, id, signed.isSignedOnTheSpot(paper.code()))
                .orElseThrow(SignedPaperUpload::unknown);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    @PostMapping("/signed")
    @Transactional
    public String upload(
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam MultipartFile file,
            RedirectAttributes answer)
            throws IOException {
        var registrationNumber = RegistrationNumber.of(number);
        try {
            var paper = find(registrationNumber, id).orElseThrow(() -> new Refused("案卷里没有这份文书，请刷新后重新选择"));
            mustBeOpen(registrationNumber, paper);
            scans.keep(registrationNumber, id, file.getBytes());
        } catch (Refused refusal) {
            answer.addFlashAttribute("unsigned", refusal.getMessage());
        }
        return "redirect:/cases/" + registrationNumber + "#documents";
    }

    @GetMapping("/signed/{scan:\\d+}")
    ResponseEntity<InputStreamResource> download(
            @PathVariable String number, @PathVariable long id, @PathVariable long scan) throws IOException {
        var registrationNumber = RegistrationNumber.of(number);
        readable(registrationNumber, id);
        var one = signed.find(registrationNumber, id, scan).orElseThrow(SignedPaperUpload::unknown);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(one.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .body(new InputStreamResource(files.open(one.fileId())));
    }

    private DocumentEntry readable(RegistrationNumber number, long id) {
        var entry = find(number, id).orElseThrow(SignedPaperUpload::unknown);
        mustBeOpen(number, entry);
        return entry;
    }

    private Optional<DocumentEntry> find(RegistrationNumber number, long id) {
        return documents.of(number).stream().filter(one -> one.id() == id).findFirst();
    }

    private void mustBeOpen(RegistrationNumber number, DocumentEntry entry) {
        if (!rights.in(number).mayOpen(entry.code(), entry.volume() == Volume.INTERNAL)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能查看这份文书");
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这份文书");
    }
}
