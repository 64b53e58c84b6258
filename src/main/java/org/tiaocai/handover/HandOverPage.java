package org.tiaocai.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.tiaocai.dispute.TitlesAsRead;
import org.tiaocai.people.Actor;
import org.tiaocai.people.accounts.HeldWork;
import org.tiaocai.rights.Rights;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.scheduling.Week;
import org.tiaocai.shared.RegistrationNumber;

/** 交接和代理: what is with me as deputy, who stands in for whom, and for who arranges the work what each colleague holds. */
@Controller
record HandOverPage(
        Deputies deputies,
        HeldTasksOf held,
        StaffAtHand colleagues,
        CaseOrders orders,
        ObjectProvider<HeldWork> work,
        HeldDuties places,
        TitlesAsRead titles,
        Week week,
        Clock clock,
        Rights rights,
        Actor actor) {

    /** How many days ahead sessions are shown. */
    private static final int AHEAD = 30;

    /** 代 某某. */
    record StandIn(String person, List<HeldTask> tasks, List<Session> sessions) {}

    /** 场次 at which the person sits. */
    record Session(RegistrationNumber number, LocalDateTime startsAt, String room, String purpose, String how) {}

    record Named(Deputy one, String person, String deputy) {}

    record OpenOrder(CaseOrder one, String orderedBy, boolean late) {}

    @GetMapping("/handover")
    String show(Model page) {
        var me = actor.id();
        var arranges = rights.may("handover.arrange");
        page.addAttribute("me", me);
        page.addAttribute("arranges", arranges);
        var own = held.of(me);
        var standIns = deputies.principalsOf(me).stream()
                .map(person -> new StandIn(actor.nameOf(person), held.of(person), sessions(person)))
                .toList();
        var open = rights.may("orders.look") ? openOrders() : List.<OpenOrder>of();
        page.addAttribute("own", own);
        page.addAttribute("standIns", standIns);
        page.addAttribute("orders", open);
        page.addAttribute("parties", titles.of(cases(own, standIns, open)));
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
        return "handover";
    }

    private List<OpenOrder> openOrders() {
        var today = LocalDate.now(clock);
        return orders.open().stream()
                .map(one -> new OpenOrder(
                        one, actor.nameOf(one.orderedBy()), one.answerDue().isBefore(today)))
                .toList();
    }

    private static Set<RegistrationNumber> cases(List<HeldTask> own, List<StandIn> others, List<OpenOrder> orders) {
        var ofOthers = others.stream()
                .flatMap(one -> Stream.concat(
                        one.tasks().stream().map(HeldTask::number),
                        one.sessions().stream().map(Session::number)));
        var ofOrders = orders.stream().map(order -> order.one().number());
        return Stream.of(own.stream().map(HeldTask::number), ofOthers, ofOrders)
                .flatMap(numbers -> numbers)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Of the weeks to come; who may sit instead is said beside each, because a seat is not the deputy's by itself. */
    private List<Session> sessions(String person) {
        var today = LocalDate.now(clock);
        return week.between(today, today.plusDays(AHEAD)).stream()
                .filter(line -> line.staff().contains(person))
                .map(Week.Line::booking)
                .map(one -> new Session(
                        one.number(),
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
        var tasks = held.of(person);
        var seats = places.seats(person);
        page.addAttribute("tasks", tasks);
        page.addAttribute("places", seats);
        page.addAttribute(
                "parties",
                titles.of(Stream.concat(
                                tasks.stream().map(HeldTask::number),
                                seats.stream().map(HeldDuties.Seat::number))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        page.addAttribute(
                "seats",
                actor.asApplication(() -> work.orderedStream()
                        .flatMap(one -> one.of(person).stream())
                        .filter(words -> !words.contains("任务") && !words.startsWith(HeldDuties.WORDS))
                        .toList()));
        return "handover-list";
    }
}
