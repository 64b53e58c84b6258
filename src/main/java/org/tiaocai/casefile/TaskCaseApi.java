package org.tiaocai.casefile;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.ClaimStanding;
import org.tiaocai.dispute.ClaimStandings;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;

/** What our part inside the task list fetches: the cards of the list, and the case beside the open task. */
@RestController
@RequestMapping("/api/v1/tasks")
record TaskCaseApi(
        TaskCards cards,
        Rights rights,
        Disputes disputes,
        PartyTitles titles,
        ClaimStandings claims,
        RunningLimits limits,
        Journal journal,
        Actor actor,
        Clock clock) {

    private static final int MOST_CARDS = 100;

    record CaseBeside(
            String number,
            String parties,
            String cause,
            String stage,
            @Nullable LocalDate receivedOn,
            List<ClaimLine> claims,
            List<LimitLine> limits,
            List<JournalLine> journal) {}

    /** @param state how it stands, in words; null where it is simply open */
    record ClaimLine(
            String type,
            @Nullable BigDecimal amount,
            @Nullable String detail,
            @Nullable String state) {}

    /**
     * @param open whether it runs, stands still, or is overdue without a reason on record
     * @param overdue its day is over and the act is not done
     * @param effect what follows from that; null while it is not overdue
     */
    record LimitLine(
            String name,
            LocalDate due,
            String basis,
            boolean provisional,
            String why,
            List<String> steps,
            String status,
            boolean open,
            boolean overdue,
            @Nullable String effect) {}

    record JournalLine(OffsetDateTime at, String actor, String title) {}

    @GetMapping("/cards")
    List<TaskCards.Card> cards(@RequestParam List<String> ids) {
        return ids.isEmpty() ? List.of() : cards.of(ids.subList(0, Math.min(ids.size(), MOST_CARDS)));
    }

    @GetMapping("/{taskId}/case")
    CaseBeside caseOf(@PathVariable String taskId) {
        var number = cards.caseOf(taskId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项任务，或者您无权查看"));
        var mine = rights.in(number);
        var level = mine.level();
        var internal = mine.may("paper.internal");
        var dispute = disputes.get(number);
        if (level == Level.GLIMPSE) {
            return new CaseBeside(
                    number.value(), titles.of(number), "", dispute.standing(), null, List.of(), List.of(), List.of());
        }
        var whole = level == Level.WHOLE;
        return new CaseBeside(
                number.value(),
                whole ? titles.whole(number) : titles.of(number),
                dispute.cause().label(),
                dispute.standing(),
                dispute.receivedOn(),
                claims.of(number).stream().map(one -> line(one, whole)).toList(),
                limits.of(number).stream().map(this::line).toList(),
                journal.acts(number).stream()
                        .filter(entry -> internal || !entry.internal())
                        .map(entry -> new JournalLine(entry.at(), actor.nameOf(entry.actor()), entry.title()))
                        .toList());
    }

    private static ClaimLine line(ClaimStanding one, boolean whole) {
        var claim = one.claim();
        return new ClaimLine(
                claim.type().label(),
                whole ? claim.amount() : null,
                whole ? claim.detail() : null,
                one.state() == ClaimStanding.State.OPEN ? null : one.state().label());
    }

    private LimitLine line(RunningLimit limit) {
        var isOverdue = limit.isOverdue(LocalDate.now(clock));
        return new LimitLine(
                limit.name(),
                limit.dueOn(),
                limit.basis(),
                limit.provisional(),
                limit.why(),
                limit.steps(),
                isOverdue && limit.overseer() != null ? "已逾期" : limit.standing(),
                limit.isOpen(),
                isOverdue,
                isOverdue ? limits.effect(limit).orElse(null) : null);
    }
}
