package org.tiaocai.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.documents.Documents;
import org.tiaocai.shared.RegistrationNumber;

/** 登记结果: the number, what comes next and until when, and what to print for who stands at the counter. */
@Controller
record RegisteredPage(
        Disputes disputes,
        PartyTitles titles,
        Findings findings,
        Documents documents,
        CaseHead head,
        TaskService tasks,
        TaskCards cards,
        Clock clock) {

    /**
     * @param why the article or the house's own target by which it is due
     * @param late days since the last one is over; 0 while it is not
     */
    record Waiting(
            String task, @Nullable LocalDate due, @Nullable String why, long late) {}

    @GetMapping("/cases/{number}/registered")
    String show(@PathVariable("number") String text, Model page) {
        var number = RegistrationNumber.of(text);
        page.addAttribute("dispute", disputes.get(number));
        page.addAttribute("title", titles.whole(number));
        page.addAttribute("cards", waiting(number));
        page.addAttribute("next", head.next(number));
        page.addAttribute(
                "findings", findings.set(number).stream().map(Finding::label).toList());
        page.addAttribute("papers", documents.of(number));
        return "registered";
    }

    /** Who comes with a paper of last week hears at once that its day is over. */
    private long late(@Nullable LocalDate due) {
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, LocalDate.now(clock)));
    }

    private List<Waiting> waiting(RegistrationNumber number) {
        var open = tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .collect(Collectors.toMap(Task::getId, Task::getName));
        return open.isEmpty()
                ? List.of()
                : cards.of(List.copyOf(open.keySet())).stream()
                        .map(card -> new Waiting(
                                Objects.requireNonNullElse(open.get(card.taskId()), ""),
                                card.due(),
                                card.basis(),
                                late(card.due())))
                        .sorted(Comparator.comparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
    }
}
