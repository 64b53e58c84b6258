package org.tiaocai.roots;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.house.OutsideBody;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Rights;
import org.tiaocai.roots.Caseloads.Load;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/** 调解组织登记簿: the list, and each organisation with its people; an organisation's own people find their own one only. */
@Controller
@RequestMapping("/roots")
record OrganisationsPage(
        RootOrganisations organisations,
        OrganisationChanges changes,
        RootPeople people,
        Caseloads caseloads,
        SettingJournal journal,
        Rights rights,
        Actor actor,
        Clock clock) {

    private static final int NEWEST = 20;
    private static final String NEW = "new";
    private static final String CHANGE = "change";

    /** @param inTerm how many of its people are in their term @param over how many of them are not any more */
    record Shown(Organisation one, boolean isOn, Load load, long inTerm, long over) {}

    record Member(RootPerson one, Term term) {}

    @GetMapping
    String show(@RequestParam(defaultValue = "") String kind, Model page) {
        return list(kind, page, Map.of(), Map.of());
    }

    @PostMapping("/organisations")
    String open(@RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(
                () -> "redirect:/roots/organisations/" + changes.open(fields) + "?done",
                faults -> list("", page, fields, faults));
    }

    @GetMapping("/organisations/{id:\\d+}")
    String one(@PathVariable long id, Model page) {
        return one(id, page, "", Map.of(), Map.of());
    }

    @PostMapping("/organisations/{id:\\d+}")
    String change(@PathVariable long id, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(
                () -> {
                    changes.change(id, fields);
                    return back(id);
                },
                faults -> one(id, page, CHANGE, fields, faults));
    }

    @PostMapping("/organisations/{id:\\d+}/people")
    String openPerson(@PathVariable long id, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(
                () -> {
                    people.open(id, fields);
                    return back(id);
                },
                faults -> one(id, page, NEW, fields, faults));
    }

    @PostMapping("/organisations/{id:\\d+}/people/{person:\\d+}")
    String changePerson(
            @PathVariable long id, @PathVariable long person, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(
                () -> {
                    people.change(id, person, fields);
                    return back(id);
                },
                faults -> one(id, page, String.valueOf(person), fields, faults));
    }

    private static String back(long id) {
        return "redirect:/roots/organisations/" + id + "?done";
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

    private String list(String kind, Model page, Map<String, String> fields, Map<String, String> faults) {
        var today = LocalDate.now(clock);
        var loads = loads(today);
        var terms = people.all().stream().collect(Collectors.groupingBy(RootPerson::organisationId));
        page.addAttribute("fields", fields);
        page.addAttribute("faults", faults);
        page.addAttribute("kind", kind);
        page.addAttribute(
                "all",
                organisations.all().stream()
                        .filter(one -> mayRead(one)
                                && (kind.isEmpty() || one.kind().name().equals(kind)))
                        .map(one -> shown(one, today, loads, terms.getOrDefault(one.id(), List.of())))
                        .toList());
        if (rights.may("roots.firms")) {
            page.addAttribute("journal", journal.newest(SettingJournal.Area.ORGANISATIONS, NEWEST));
        }
        choices(page);
        return "roots/organisations";
    }

    private String one(long id, Model page, String form, Map<String, String> fields, Map<String, String> faults) {
        var one = organisations.get(id);
        if (!mayRead(one)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "调解组织只能查看本组织的登记");
        }
        var today = LocalDate.now(clock);
        var staff = people.of(id);
        page.addAttribute("form", form);
        page.addAttribute("fields", fields);
        page.addAttribute("faults", faults);
        page.addAttribute("it", shown(one, today, loads(today), staff));
        page.addAttribute(
                "staff",
                staff.stream().map(who -> new Member(who, who.on(today))).toList());
        choices(page);
        return "roots/organisation";
    }

    private void choices(Model page) {
        page.addAttribute("kinds", RootKind.values());
        page.addAttribute("entrusted", organisations.unregistered(OutsideBody.Kind.ENTRUSTED));
        page.addAttribute("sealed", organisations.unregistered(OutsideBody.Kind.SEAL));
        page.addAttribute("people", actor);
    }

    private static Shown shown(Organisation one, LocalDate today, Map<String, Load> loads, List<RootPerson> staff) {
        var load = one.entrustedId() == null
                ? Load.NONE
                : loads.getOrDefault(Objects.requireNonNull(one.entrustedId()), Load.NONE);
        return new Shown(one, one.isOn(today), load, in(Term.RUNNING, staff, today), in(Term.OVER, staff, today));
    }

    private static long in(Term term, List<RootPerson> staff, LocalDate today) {
        return staff.stream().filter(who -> who.on(today) == term).count();
    }

    /** Of the last twelve months, and what is under way. */
    private Map<String, Load> loads(LocalDate today) {
        return caseloads.entrusted(today.minusYears(1).plusDays(1), today);
    }

    /** Who reads the register of firms reads all of this one; others belong to an organisation. */
    private boolean mayRead(Organisation one) {
        return rights.may("roots.firms")
                || one.group() != null && actor.groups().contains(one.group());
    }
}
