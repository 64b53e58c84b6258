package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PaperNote;
import org.tiaocai.people.Actor;

/** What the form of a service's task shows; only to those who may see the task. */
@RestController
@RequestMapping("/api/v1/service/tasks/{taskId}")
record ServingTaskApi(
        ServingTasks tasks,
        Companions companions,
        BlankReceipts receipts,
        Ways ways,
        ServingStaff staff,
        Partners partners,
        MissingScans scans,
        Documents documents,
        List<PaperNote> notes,
        Actor actor) {

    record Choice(String id, String name) {}

    record Earlier(
            LocalDate on,
            String method,
            @Nullable String result,
            @Nullable String address) {}

    /**
     * A paper that waits for the same step and may go along.
     *
     * @param taken by whom its task is claimed, where not by me
     * @param note what is to be known of it before it is handed over; null where that is nothing
     */
    record Along(
            long service,
            String document,
            String recipient,
            List<String> methods,
            @Nullable String taken,
            @Nullable String note) {}

    /** @param household whether 同住成年家属 may sign for it */
    record Sheet(
            long service,
            String document,
            LocalDate madeOn,
            String serviceClass,
            boolean signatureOnly,
            boolean household,
            boolean scanRequired,
            String recipient,
            String side,
            @Nullable String address,
            @Nullable String phone,
            boolean closureCounts,
            String me,
            @Nullable String partner,
            List<Choice> servers,
            List<Choice> methods,
            List<Choice> nextWays,
            List<Earlier> attempts,
            List<Along> along,
            List<Along> byList,
            @Nullable String note) {}

    @GetMapping
    Sheet sheet(@PathVariable String taskId) {
        var facts = facts(taskId);
        var recipient = facts.recipient();
        var step = tasks.step(taskId);
        return new Sheet(
                facts.service().id(),
                facts.service().documentTitle(),
                facts.madeOn(),
                facts.service().serviceClass().label(),
                facts.service().serviceClass() == ServingClass.S1,
                Authorised.mayBeHousehold(recipient, facts.service().serviceClass()),
                scans.scanRequired(),
                recipient.addressee(),
                recipient.side().label(),
                recipient.serviceAddress(),
                recipient.phone(),
                ways.closureCounts(facts),
                actor.id(),
                partners.usual().orElse(null),
                staff.all().stream()
                        .map(one -> new Choice(one.id(), one.name()))
                        .toList(),
                ways.open(facts).stream()
                        .map(method -> new Choice(method.name(), method.label()))
                        .toList(),
                Arrays.stream(NextWay.values())
                        .filter(way -> isOpen(facts, way))
                        .map(way -> new Choice(way.name(), way.label()))
                        .toList(),
                facts.attempts().stream()
                        .map(one -> new Earlier(
                                one.attemptedOn(),
                                one.method().label(),
                                one.result() == null ? null : one.result().label(),
                                one.address()))
                        .toList(),
                along(companions.sameRecipient(facts.service(), step)),
                along(companions.sameList(facts.service(), step)),
                note(facts.service()));
    }

    /** What whoever hands it over should know of a paper that stays as it was made. */
    private @Nullable String note(Serving service) {
        var words = notes.stream()
                .flatMap(one -> Stream.ofNullable(
                        one.of(service.number(), List.of(service.documentId())).get(service.documentId())))
                .distinct()
                .collect(Collectors.joining("；"));
        return words.isEmpty() ? null : words;
    }

    private List<Along> along(List<WaitingServings.Waiting> companions) {
        return companions.stream()
                .map(one -> {
                    var facts = this.companions.facts(one);
                    var assignee = one.task().getAssignee();
                    return new Along(
                            one.service().id(),
                            one.service().documentTitle(),
                            facts.recipient().addressee(),
                            ways.open(facts).stream().map(Enum::name).toList(),
                            assignee == null || assignee.equals(actor.id()) ? null : actor.nameOf(assignee),
                            note(one.service()));
                })
                .toList();
    }

    /** 空白送达回证 of the visit, with all papers that may go along. */
    @GetMapping("/receipt")
    ResponseEntity<byte[]> receipt(@PathVariable String taskId) {
        return receipts.print(List.of(companions.visit(facts(taskId).service(), tasks.step(taskId))));
    }

    /** The document itself, to be printed and taken along. */
    @GetMapping(path = "/document", produces = "text/html;charset=UTF-8")
    String document(@PathVariable String taskId) {
        var service = facts(taskId).service();
        return Objects.requireNonNull(
                documents.page(service.number(), service.documentId()).orElse(""));
    }

    private boolean isOpen(ServingFacts facts, NextWay way) {
        return switch (way) {
            case AGAIN -> true;
            case MAIL -> ways.open(facts).contains(ServingMethod.MAIL);
            case PUBLIC_NOTICE -> ways.open(facts).contains(ServingMethod.PUBLIC_NOTICE);
        };
    }

    private ServingFacts facts(String taskId) {
        return tasks.facts(taskId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项送达任务，或者您无权办理"));
    }
}
