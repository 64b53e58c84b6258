package org.tiaocai.archive;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.people.OpenTasks;

/** What the form of the archivist asks: what the file lacks, and how long it will be kept. */
@RestController
record ArchiveTaskApi(ArchiveGaps gaps, ArchivedFiles files, ArchiveFile archiving, OpenTasks tasks) {

    record ToArchive(String retention, LocalDate keepUntil, List<Gap> gaps) {}

    @GetMapping("/api/v1/tasks/{taskId}/archive")
    ToArchive show(@PathVariable String taskId) {
        var number = tasks.caseOf(taskId);
        var retention = archiving.retention(number);
        return new ToArchive(
                retention.label(),
                archiving.keepUntil(retention, files.get(number).closedOn()),
                gaps.open(number));
    }
}
