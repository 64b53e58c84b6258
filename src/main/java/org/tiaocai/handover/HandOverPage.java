package org.tiaocai.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.HeldDuties;
import org.tiaocai.people.Actor;
import org.tiaocai.people.accounts.HeldWork;
import org.tiaocai.rights.Rights;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.scheduling.Week;

/** 交接和代理: what is with me as deputy, who stands in for whom, and for who arranges the work what each colleague holds. */
@Controller
record HandOverPage(
        Deputies deputies,
        HeldTasksOf held,
        StaffAtHand colleagues,
        CaseOrders orders,
        ObjectProvider<HeldWork> work,
        HeldDuties places,
        Week week,
        Clock clock,
        Rights rights,
        Actor actor) {

    /** How many days ahead sessions are shown. */
    private static final int AHEAD = 30;

    /** 代 某某. */
    record StandIn(String person, List<HeldTask> tasks, List<Session> sessions) {}

    /** 场次 at which the person sits. */
    record Session(String number, LocalDateTime startsAt, String room, String purpose, String how) {}

    record Named(Deputy one, String person, String deputy) {}

    record OpenOrder(CaseOrder one, String orderedBy) {}

    @GetMapping("/handover")
    String show(Model page) {
        var me = actor.id();
        var arranges = rights.may("handover.arrange");
        page.addAttribute("me", me);
        page.addAttribute("arranges", arranges);
        page.addAttribute("own", held.of(me));
        page.addAttribute(
                "standIns",
                deputies.principalsOf(me).stream()
                        .map(person -> new StandIn(actor.nameOf(person), held.of(person), sessions(person)))
                        .toList());
        page.addAttribute(
                "deputies",
                deputies.all().stream()
                        .filter(one -> arranges || me.equals(one.person()) || me.equals(one.deputy()))
                        .map(one -> new Named(one, actor.nameOf(one.person()), actor.nameOf(one.deputy())))
                        .toList());
        var everybody = arranges ? colleagues.ofTheHouse() : colleagues.with(colleagues.roles(me));
        var roles = roles(me, everybody);
        var absent = everybody.stream()
                .filter(one -> one.away() == null || one.isSuspended())
                .filter(one -> !roles.getOrDefault(one.id(), "").isEmpty())
                .toList();
        var around = absent.stream().filter(one -> one.away() == null).toList();
        page.addAttribute("everybody", everybody);
        page.addAttribute("colleagues", around);
        page.addAttribute("absent", absent);
        page.addAttribute("roles", roles);
        page.addAttribute(
                "others", around.stream().filter(one -> !one.id().equals(me)).toList());
        page.addAttribute(
                "orders",
                rights.may("orders.look")
                        ? orders.open().stream()
                                .map(one -> new OpenOrder(one, actor.nameOf(one.orderedBy())))
                                .toList()
                        : List.of());
        return "handover";
    }

    /** Of the weeks to come; who may sit instead is said beside each, because a seat is not the deputy's by itself. */
    private List<Session> sessions(String person) {
        var today = LocalDate.now(clock);
        return week.between(today, today.plusDays(AHEAD)).stream()
                .filter(line -> line.staff().contains(person))
                .map(Week.Line::booking)
                .map(one -> new Session(
                        one.number().value(),
                        one.startsAt(),
                        one.room().name(),
                        one.purpose().label(),
                        one.purpose() == Purpose.HEARING
                                ? "仲裁庭的人员不代理：更换须经决定，并重新发出组庭通知书"
                                : "可以到场；由您主持的，请协调员在排期日历换人，并告知双方当事人"))
                .toList();
    }

    /** By which the page offers as a deputy only who may be one. */
    private Map<String, String> roles(String me, List<StaffAtHand.Colleague> around) {
        return Stream.concat(Stream.of(me), around.stream().map(StaffAtHand.Colleague::id))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), one -> String.join(" ", colleagues.roles(one))));
    }

    @GetMapping("/handover/{person}")
    String of(@PathVariable String person, @RequestParam(required = false) @Nullable String handed, Model page) {
        if (!colleagues.isKnown(person)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这名同事");
        }
        page.addAttribute("person", person);
        page.addAttribute("handed", handed != null);
        page.addAttribute("name", actor.nameOf(person));
        page.addAttribute("tasks", held.of(person));
        page.addAttribute("places", places.seats(person));
        page.addAttribute(
                "seats",
                actor.asApplication(() -> work.orderedStream()
                        .flatMap(one -> one.of(person).stream())
                        .filter(words -> !words.contains("任务") && !words.startsWith(HeldDuties.WORDS))
                        .toList()));
        return "handover-list";
    }
}
