package org.tiaocai.delivery.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.WaitingServings.Waiting;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 待办理的送达: one line for each visit, letter or notice, what is due next first, and with it what goes to the same place; of
 * many workers one list for a paper.
 */
@Component
record ServingDesk(
        WaitingServings waiting,
        OneTaskPerVisit visits,
        ServingAttempts attempts,
        Parties parties,
        Disputes disputes,
        Rights rights,
        Actor actor,
        Clock clock) {

    public record Paper(long service, String task, String title) {}

    /**
     * One visit, letter or notice.
     *
     * @param household whether 同住成年家属 may sign for all of it
     * @param letter the number of the letter that is on its way
     * @param taken by whom the task is claimed, where not by me
     */
    public record Visit(
            String task,
            RegistrationNumber number,
            String step,
            String side,
            String recipient,
            boolean worker,
            boolean household,
            @Nullable String address,
            @Nullable String phone,
            @Nullable LocalDate due,
            boolean late,
            @Nullable String letter,
            @Nullable LocalDate postedOn,
            @Nullable String taken,
            List<Paper> papers) {

        /** The papers beside the one whose task it is. */
        public String others() {
            return papers.stream()
                    .skip(1)
                    .map(paper -> String.valueOf(paper.service()))
                    .collect(Collectors.joining(","));
        }
    }

    /** 签收名单: one paper for many workers of a case. */
    public record Handout(RegistrationNumber number, String title, List<Paper> papers) {

        public String task() {
            return papers.get(0).task();
        }

        public String others() {
            return papers.stream()
                    .skip(1)
                    .map(paper -> String.valueOf(paper.service()))
                    .collect(Collectors.joining(","));
        }
    }

    /** @param area part of an address; none for all */
    List<Visit> open(@Nullable String area) {
        var all = waiting.mine();
        var readable = rights.readable(
                all.stream().map(one -> one.service().number()).distinct().toList(), Level.GLIMPSE);
        var people = new HashMap<RegistrationNumber, Map<Long, Party>>();
        return inOrder(
                visits
                        .visits(all.stream()
                                .filter(one -> readable.contains(one.service().number()))
                                .toList())
                        .stream()
                        .map(visit -> visit(visit, people))
                        .filter(one -> area == null
                                || area.isBlank()
                                || Objects.toString(one.address(), "").contains(area.strip()))
                        .toList());
    }

    private static List<Visit> inOrder(List<Visit> open) {
        var first = open.stream()
                .collect(Collectors.toMap(
                        ServingDesk::place, ServingDesk::dueOn, (one, other) -> one.isBefore(other) ? one : other));
        return open.stream()
                .sorted(Comparator.comparing((Visit one) -> Objects.requireNonNull(first.get(place(one))))
                        .thenComparing(ServingDesk::place)
                        .thenComparing(ServingDesk::dueOn)
                        .thenComparing(Visit::recipient)
                        .thenComparing(one -> one.number().value()))
                .toList();
    }

    /** Where one goes; whoever has no address is a place of its own. */
    private static String place(Visit one) {
        return Objects.toString(one.address(), one.number() + one.recipient());
    }

    private static LocalDate dueOn(Visit one) {
        return Objects.requireNonNullElse(one.due(), LocalDate.MAX);
    }

    /** Of the visits those that can be handed out against a list, by case and paper. */
    List<Handout> handouts(List<Visit> open) {
        var numbers = open.stream().map(Visit::number).distinct().toList();
        var many = disputes.find(numbers).stream()
                .filter(one -> one.workersConcerned() >= Companions.MANY_WORKERS)
                .map(one -> one.number())
                .collect(Collectors.toSet());
        var lists = new LinkedHashMap<List<Object>, Handout>();
        open.stream()
                .filter(one -> one.worker() && many.contains(one.number()) && one.taken() == null)
                .filter(one -> one.step().equals("serveDocument"))
                .forEach(one -> one.papers()
                        .forEach(paper -> lists.computeIfAbsent(
                                        List.of(one.number(), paper.title()),
                                        first -> new Handout(one.number(), paper.title(), new ArrayList<>()))
                                .papers()
                                .add(paper)));
        return lists.values().stream().filter(one -> one.papers().size() > 1).toList();
    }

    private Visit visit(List<Waiting> visit, Map<RegistrationNumber, Map<Long, Party>> people) {
        var lead = visit.get(0);
        var number = lead.service().number();
        var recipient = Objects.requireNonNull(people.computeIfAbsent(
                        number, any -> parties.of(number).stream().collect(Collectors.toMap(Party::id, party -> party)))
                .get(lead.service().partyId()));
        var assignee = lead.task().getAssignee();
        var due = visit.stream()
                .map(one -> one.task().getDueDate())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        var posting = lead.step().equals("recordMailResult")
                ? attempts.last(lead.service().id())
                : null;
        return new Visit(
                lead.task().getId(),
                number,
                lead.step(),
                recipient.side().label(),
                recipient.addressee(),
                recipient.kind() != PartyKind.ORGANISATION,
                visit.stream()
                        .allMatch(one -> Authorised.mayBeHousehold(
                                recipient, one.service().serviceClass())),
                recipient.serviceAddress(),
                recipient.phone(),
                due == null ? null : day(due),
                due != null && due.toInstant().isBefore(clock.instant()),
                posting == null ? null : posting.address(),
                posting == null ? null : posting.attemptedOn(),
                assignee == null || assignee.equals(actor.id()) ? null : actor.nameOf(assignee),
                visit.stream()
                        .filter(one -> one.equals(lead) || isFree(one))
                        .map(one -> new Paper(
                                one.service().id(),
                                one.task().getId(),
                                one.service().documentTitle()))
                        .toList());
    }

    private boolean isFree(Waiting one) {
        var assignee = one.task().getAssignee();
        return assignee == null || assignee.equals(actor.id());
    }

    private LocalDate day(Date due) {
        return due.toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
