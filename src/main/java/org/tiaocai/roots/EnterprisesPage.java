package org.tiaocai.roots;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiaocai.dispute.FirmCases;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.people.Actor;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/** 企业登记簿: found by name, area, trade or credit code; each with its cases of five years and the arbitrator who looks after it. */
@Controller
@RequestMapping("/roots/enterprises")
record EnterprisesPage(
        Enterprises enterprises,
        EnterpriseChanges changes,
        LinkedArbitrators links,
        FirmCases cases,
        GroupMembers members,
        SettingJournal journal,
        Actor actor,
        Clock clock) {

    private static final int NEWEST = 20;
    private static final int YEARS = 5;

    /** @param linked who looks after it today */
    record Shown(
            Enterprise one,
            boolean isOn,
            long thisYear,
            long lastYear,
            @Nullable LinkedArbitrator linked) {}

    record Link(LinkedArbitrator one, Term term) {}

    @GetMapping
    String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        return list(IncomingText.of("q", q), Math.max(0, page), model, Map.of(), Map.of());
    }

    @PostMapping
    String open(@RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(() -> back(changes.open(fields)), faults -> list("", 0, page, fields, faults));
    }

    @GetMapping("/{id:\\d+}")
    String one(@PathVariable long id, Model page) {
        return one(id, page, "", Map.of(), Map.of());
    }

    @PostMapping("/{id:\\d+}")
    String change(@PathVariable long id, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(
                () -> {
                    changes.change(id, fields);
                    return back(id);
                },
                faults -> one(id, page, "change", fields, faults));
    }

    @PostMapping("/{id:\\d+}/arbitrators")
    String link(@PathVariable long id, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(
                () -> {
                    links.link(id, fields);
                    return back(id);
                },
                faults -> one(id, page, "link", fields, faults));
    }

    @PostMapping("/{id:\\d+}/arbitrators/{link:\\d+}")
    String end(@PathVariable long id, @PathVariable long link, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(
                () -> {
                    links.end(id, link, fields);
                    return back(id);
                },
                faults -> one(id, page, String.valueOf(link), fields, faults));
    }

    @PostMapping("/{id:\\d+}/arbitrators/{link:\\d+}/withdraw")
    String withdraw(
            @PathVariable long id, @PathVariable long link, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(
                () -> {
                    links.withdraw(id, link, fields);
                    return back(id);
                },
                faults -> one(id, page, "withdraw-" + link, fields, faults));
    }

    private static String back(long id) {
        return "redirect:/roots/enterprises/" + id + "?done";
    }

    private static String unlessRefused(Supplier<String> act, Function<Map<String, String>, String> page) {
        try {
            return act.get();
        } catch (Faults faults) {
            return page.apply(faults.byField());
        } catch (Refused refused) {
            return page.apply(Map.of("form", String.valueOf(refused.getMessage())));
        }
    }

    private String list(String q, int at, Model page, Map<String, String> fields, Map<String, String> faults) {
        var found = enterprises.found(q, at);
        var some = found.subList(0, Math.min(found.size(), Enterprises.PAGE));
        var today = LocalDate.now(clock);
        var counts = cases.perYear(some.stream().map(Enterprise::creditCode).toList(), today.getYear() - 1);
        var linked = links.today(some.stream().map(Enterprise::id).toList());
        page.addAttribute("fields", fields);
        page.addAttribute("faults", faults);
        page.addAttribute("q", q);
        page.addAttribute("page", at);
        page.addAttribute("more", found.size() > Enterprises.PAGE);
        page.addAttribute("year", today.getYear());
        page.addAttribute(
                "all",
                some.stream()
                        .map(one -> shown(
                                one,
                                today,
                                counts.getOrDefault(one.creditCode(), new TreeMap<>()),
                                linked.get(one.id())))
                        .toList());
        page.addAttribute("journal", journal.newest(SettingJournal.Area.ENTERPRISES, NEWEST));
        return choices(page, "roots/enterprises");
    }

    private static Shown shown(
            Enterprise one, LocalDate today, SortedMap<Integer, Long> counts, @Nullable LinkedArbitrator linked) {
        return new Shown(
                one,
                one.isOn(today),
                counts.getOrDefault(today.getYear(), 0L),
                counts.getOrDefault(today.getYear() - 1, 0L),
                linked);
    }

    private String one(long id, Model page, String form, Map<String, String> fields, Map<String, String> faults) {
        var one = enterprises.get(id);
        var today = LocalDate.now(clock);
        var counts = cases.perYear(List.of(one.creditCode()), today.getYear() - YEARS + 1)
                .getOrDefault(one.creditCode(), new TreeMap<>());
        for (var year = today.getYear(); year > today.getYear() - YEARS; year--) {
            counts.putIfAbsent(year, 0L);
        }
        page.addAttribute("form", form);
        page.addAttribute("fields", fields);
        page.addAttribute("faults", faults);
        page.addAttribute("one", one);
        page.addAttribute("isOn", one.isOn(today));
        page.addAttribute("counts", counts);
        page.addAttribute(
                "links",
                links.of(id).stream()
                        .map(link -> new Link(link, link.on(today)))
                        .toList());
        page.addAttribute("arbitrators", members.of(Groups.ARBITRATOR));
        return choices(page, "roots/enterprise");
    }

    private String choices(Model page, String view) {
        page.addAttribute("sizes", Headcount.values());
        page.addAttribute("people", actor);
        return view;
    }
}
