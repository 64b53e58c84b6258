package org.tiaocai.linkage.followup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page asks after the award. */
@RestController
@RequestMapping("/api/v1/cases/{number}/linkage")
record FollowUpApi(CourtRoad road, Certificates certificates) {

    private static final int LONGEST = 100;

    record Docketed(
            @Nullable Long documentId,
            @Nullable Long party,
            @Nullable Long worker,
            @Nullable ProceedingKind kind,
            @Nullable String court,
            @Nullable String docketNo,
            @Nullable LocalDate filedOn) {}

    record Certificate(@Nullable Long documentId, @Nullable Long party) {}

    @PostMapping("/matters")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void docketed(@PathVariable String number, @RequestBody Docketed docketed) {
        var docketNo = docketed.docketNo();
        if (docketed.documentId() == null
                || docketed.party() == null
                || docketed.kind() == null
                || docketed.court() == null
                || docketNo == null
                || docketNo.isBlank()
                || docketed.filedOn() == null) {
            throw new Refused("请填写文书、当事人、事项、法院、法院案号和起诉（申请）日期");
        }
        if (docketNo.length() > LONGEST) {
            throw new Refused("法院案号过长，请核对");
        }
        road.filed(
                RegistrationNumber.of(number),
                docketed.documentId(),
                docketed.party(),
                new Filed(docketed.kind(), docketed.court(), docketNo.strip(), docketed.filedOn()),
                docketed.worker() == null ? Set.of() : Set.of(docketed.worker()));
    }

    /** 生效证明草稿, seen before it is issued. */
    @GetMapping(path = "/certificates/draft", produces = "text/html;charset=UTF-8")
    String draft(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Long documentId,
            @RequestParam(required = false) @Nullable Long party) {
        if (documentId == null || party == null) {
            throw new Refused("请选择文书和当事人");
        }
        return certificates.draft(RegistrationNumber.of(number), documentId, party);
    }

    /** The same in Word. */
    @GetMapping("/certificates/draft.docx")
    ResponseEntity<byte[]> draftInWord(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Long documentId,
            @RequestParam(required = false) @Nullable Long party) {
        if (documentId == null || party == null) {
            throw new Refused("请选择文书和当事人");
        }
        var file = ContentDisposition.attachment()
                .filename(number + " 生效证明（草稿）.docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(FileFormat.WORD.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(certificates.draftInWord(RegistrationNumber.of(number), documentId, party));
    }

    @PostMapping("/certificates")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void certify(@PathVariable String number, @RequestBody Certificate asked) {
        if (asked.documentId() == null || asked.party() == null) {
            throw new Refused("请选择文书和当事人");
        }
        certificates.issue(RegistrationNumber.of(number), asked.documentId(), asked.party());
    }
}
