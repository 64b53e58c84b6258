package org.tiaocai.casefile;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.documents.Volume;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 打印签名 beside the form: the papers of the case that await a signature on paper, printed there and brought back there. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}/signing")
class TaskSigning {

    private final TaskCards cards;
    private final Documents documents;
    private final SignedPapers signed;
    private final SignedScans scans;
    private final Rights rights;

    TaskSigning(TaskCards cards, Documents documents, SignedPapers signed, SignedScans scans, Rights rights) {
        this.cards = cards;
        this.documents = documents;
        this.signed = signed;
        this.scans = scans;
        this.rights = rights;
    }

    /** @param page where it is printed with its places to sign */
    record ToSign(long id, String title, String page) {}

    @GetMapping
    @Transactional(readOnly = true)
    public List<ToSign> toSign(@PathVariable String taskId) {
        var number = caseOf(taskId);
        return awaiting(number).stream()
                .map(one -> new ToSign(
                        one.id(), one.title(), "/cases/" + number + "/documents/" + one.id() + "/to-sign.pdf"))
                .toList();
    }

    @PostMapping("/{paper:\\d+}")
    @Transactional
    public List<ToSign> upload(@PathVariable String taskId, @PathVariable long paper, @RequestParam MultipartFile file)
            throws IOException {
        var number = caseOf(taskId);
        if (awaiting(number).stream().noneMatch(one -> one.id() == paper)) {
            throw new Refused("没有等待签名的这份文书，请刷新后查看；已经上传签名件的，在案卷页补充");
        }
        scans.keep(number, paper, file.getBytes());
        return toSign(taskId);
    }

    /** What is signed by hand in the course of the case, open to the person, and has not come back. */
    private List<DocumentEntry> awaiting(RegistrationNumber number) {
        var mine = rights.in(number);
        var back = signed.of(number).stream()
                .map(SignedPapers.SignedPaper::documentId)
                .collect(Collectors.toSet());
        return documents.of(number).stream()
                .filter(one -> signed.isSignedOnTheSpot(one.code()) && !back.contains(one.id()))
                .filter(one -> mine.mayOpen(one.code(), one.volume() == Volume.INTERNAL))
                .toList();
    }

    private RegistrationNumber caseOf(String taskId) {
        return cards.caseOf(taskId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项任务，或者您无权办理"));
    }
}
