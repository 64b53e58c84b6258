package org.tiaocai.casefile;

import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
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
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 证据上传: what comes in as a file, recognised by its content. */
@Controller
@RequestMapping("/cases/{number}/evidence")
class EvidenceUpload {

    private final EvidenceItems evidence;
    private final StoredFiles files;
    private final UploadedEvidence uploads;

    EvidenceUpload(EvidenceItems evidence, StoredFiles files, UploadedEvidence uploads) {
        this.evidence = evidence;
        this.files = files;
        this.uploads = uploads;
    }

    @PostMapping
    @Transactional
    public String upload(
            @PathVariable String number,
            @RequestParam String name,
            @RequestParam MultipartFile file,
            RedirectAttributes answer)
            throws IOException {
        var registrationNumber = RegistrationNumber.of(number);
        try {
            uploads.take(registrationNumber, name, file);
        } catch (Refused refusal) {
            answer.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/cases/" + registrationNumber + "#evidence";
    }

    @GetMapping("/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable String number, @PathVariable long id)
            throws IOException {
        var registrationNumber = RegistrationNumber.of(number);
        var item = evidence.of(registrationNumber).stream()
                .filter(one -> one.id() == id && one.fileId() != null && one.mediaType() != null)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这份材料"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(String.valueOf(item.mediaType())))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .body(new InputStreamResource(files.open(String.valueOf(item.fileId()))));
    }
}
