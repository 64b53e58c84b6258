package org.tiaocai.workday;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tiaocai.casefile.WorkCounts;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.handover.CaseOrders;
import org.tiaocai.handover.Deputies;
import org.tiaocai.handover.TaskReminders;
import org.tiaocai.house.FirstStart;
import org.tiaocai.limits.alerts.Alert;
import org.tiaocai.limits.alerts.Alerts;
import org.tiaocai.limits.parameters.Unconfirmed;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.RegistrationNumber;

/** 首页: one's own day, then where each role goes, and the newest cases that they may see. */
@Controller
record StartPage(
        Disputes disputes,
        Findings findings,
        PartyTitles titles,
        Rights rights,
        Alerts alerts,
        WorkCounts work,
        MyTasks tasks,
        MySessions sessions,
        WithOthers others,
        SinceYesterday news,
        Unconfirmed unconfirmed,
        Deputies deputies,
        TaskReminders reminders,
        CaseOrders orders,
        FirstStart first,
        Actor actor) {

    private static final int NEWEST = 30;
    private static final List<String> LEADERS = List.of(Groups.INSTITUTE_HEAD, Groups.DIRECTOR, Groups.LEADERSHIP);

    /** 代 某某, with how much is in that person's hands. */
    record StandIn(String name, long tasks) {}

    /** @param instead the colleague for whom the person stands in; null where the task is their own */
    record Reminded(TaskReminders.Reminder one, @Nullable String instead) {}

    record CaseLine(String number, String parties, String cause, String stage, String received) {}

    @GetMapping("/")
    String show(Model page) {
        var administers = rights.may("administration");
        if (administers && first.leads()) {
            return "redirect:/administration/start";
        }
        var me = actor.id();
        var groups = actor.groups();
        page.addAttribute("name", actor.nameOf(me));
        page.addAttribute(
                "roles",
                groups.stream()
                        .filter(Groups.NAMES::containsKey)
                        .map(Groups.NAMES::get)
                        .toList());
        page.addAttribute("work", work.ofMine());
        showDay(page);
        page.addAttribute("mayRegister", groups.contains(Groups.INTAKE));
        if (administers) {
            page.addAttribute("setUpOpen", first.open());
            page.addAttribute("toConfirm", unconfirmed.count());
        }
        page.addAttribute("standIns", standIns(me));
        page.addAttribute("reminders", reminded(me, groups));
        page.addAttribute("people", actor);
        page.addAttribute("orders", orders.awaiting(me));
        page.addAttribute("openOrders", rights.may("orders.look") ? orders.unanswered() : List.of());
        page.addAttribute("alerts", alerts(me, groups));
        page.addAttribute("collective", collective(groups));
        page.addAttribute("cases", lines(disputes.newest(NEWEST)));
        return "start";
    }

    private void showDay(Model page) {
        var mine = tasks.mine();
        var claimable = tasks.claimable();
        var known = Stream.concat(mine.stream(), claimable.stream())
                .map(line -> line.card().taskId())
                .collect(Collectors.toSet());
        var open = others.open();
        var cases = Stream.concat(
                        open.stream().map(WithOthers.Row::number),
                        mine.stream()
                                .map(line -> line.card().number())
                                .filter(Objects::nonNull)
                                .map(RegistrationNumber::of))
                .collect(Collectors.toSet());
        page.addAttribute("sessions", sessions.lines());
        page.addAttribute(
                "dueMine", mine.stream().filter(MyTasks.Line::pressing).toList());
        page.addAttribute(
                "dueClaimable",
                claimable.stream().filter(MyTasks.Line::pressing).toList());
        page.addAttribute("mine", mine);
        page.addAttribute("claimable", claimable);
        page.addAttribute("waiting", others.lines(open, known));
        page.addAttribute("news", news.in(cases));
    }

    /** 集体争议 that are open, for those who lead: handled before the others (办案规则 art. 5). */
    private List<CaseLine> collective(List<String> groups) {
        return Collections.disjoint(groups, LEADERS)
                ? List.of()
                : lines(disputes.find(findings.open(Finding.COLLECTIVE, NEWEST)));
    }

    private List<CaseLine> lines(List<Dispute> newest) {
        var numbers = newest.stream().map(Dispute::number).toList();
        var glimpsed = rights.readable(numbers, Level.GLIMPSE);
        var masked = rights.readable(glimpsed, Level.MASKED);
        var named = titles.asReadBy(rights.reach(Level.WHOLE), glimpsed);
        return newest.stream()
                .filter(dispute -> glimpsed.contains(dispute.number()))
                .map(dispute -> new CaseLine(
                        dispute.number().value(),
                        named.getOrDefault(dispute.number(), ""),
                        masked.contains(dispute.number()) ? dispute.cause().label() : "",
                        dispute.standing(),
                        masked.contains(dispute.number()) ? LocalTimes.inTables(dispute.receivedOn()) : ""))
                .toList();
    }

    private List<StandIn> standIns(String me) {
        return deputies.principalsOf(me).stream()
                .map(person -> new StandIn(actor.nameOf(person), work.inHandOf(person)))
                .toList();
    }

    /** 催办 of the absent one reaches who stands in, under the same rule as the alerts. */
    private List<Reminded> reminded(String me, List<String> groups) {
        var own = reminders.openFor(me, groups);
        var others = deputies.principalsOf(me).stream()
                .flatMap(person -> reminders.openFor(person, List.of()).stream()
                        .filter(one -> !own.contains(one))
                        .map(one -> new Reminded(one, actor.nameOf(person))))
                .toList();
        var known = rights.readable(
                others.stream().map(line -> line.one().number()).collect(Collectors.toSet()), Level.GLIMPSE);
        return Stream.concat(
                        own.stream().map(one -> new Reminded(one, null)),
                        others.stream().filter(line -> known.contains(line.one().number())))
                .toList();
    }

    /**
     * Who stands in for somebody is warned of what that person is warned of. What reminds of a case that is not the person's to
     * know is left out.
     */
    private List<Alert> alerts(String me, List<String> groups) {
        var open = Stream.concat(
                        alerts.openFor(me, groups).stream(),
                        deputies.principalsOf(me).stream()
                                .flatMap(person -> alerts.openFor(person, List.of()).stream()))
                .distinct()
                .toList();
        var known = rights.readable(open.stream().map(Alert::number).collect(Collectors.toSet()), Level.GLIMPSE);
        return open.stream().filter(alert -> known.contains(alert.number())).toList();
    }
}
