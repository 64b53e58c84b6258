package org.tiaocai.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.people.Actor;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.RegistrationNumber;

/** What the approver's form is told of a correction, and the proposal to void. */
@RestController
@RequestMapping("/api/v1")
record RegistrationCorrectionApi(
        CorrectRegistration correct,
        RegistrationCorrections all,
        EvidenceItems evidence,
        OpenTasks tasks,
        Actor actor) {

    record Voiding(@Nullable String reason) {}

    record ToDecide(
            String kind,
            String subject,
            String proposed,
            String reason,
            @Nullable String evidence,
            List<Change> changes) {}

    @PostMapping("/cases/{number}/voiding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void proposeVoid(@PathVariable String number, @RequestBody Voiding voiding) {
        correct.proposeVoid(RegistrationNumber.of(number), voiding.reason());
    }

    @GetMapping("/tasks/{taskId}/registration-correction")
    ToDecide toDecide(@PathVariable String taskId) {
        var one = all.get(tasks.id(tasks.get(taskId), RegistrationVariables.CORRECTION));
        var content = Objects.requireNonNull(one.content());
        return new ToDecide(
                one.kind().label(),
                content.subject(),
                actor.nameOf(one.proposedBy()) + "，" + one.proposedAt().toLocalDate(),
                content.reason(),
                Optional.ofNullable(one.evidenceId())
                        .flatMap(id -> evidence.of(one.number()).stream()
                                .filter(item -> item.id() == id)
                                .map(EvidenceItems.EvidenceItem::name)
                                .findFirst())
                        .orElse(null),
                content.changes());
    }
}
