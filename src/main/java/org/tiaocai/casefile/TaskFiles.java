package org.tiaocai.casefile;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** 随任务上传: who may work on a task may put a photo or scan that it calls for into the file of its case. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}/files")
class TaskFiles {

    private final TaskCards cards;
    private final UploadedEvidence uploads;

    TaskFiles(TaskCards cards, UploadedEvidence uploads) {
        this.cards = cards;
        this.uploads = uploads;
    }

    record Kept(long id) {}

    @PostMapping
    @Transactional
    public Kept upload(@PathVariable String taskId, @RequestParam String name, @RequestParam MultipartFile file)
            throws IOException {
        var number = cards.caseOf(taskId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项任务，或者您无权办理"));
        return new Kept(uploads.take(number, name, file));
    }
}
