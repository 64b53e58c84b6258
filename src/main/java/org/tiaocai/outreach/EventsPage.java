package org.tiaocai.outreach;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiaocai.linkage.observation.TrainingHours;
import org.tiaocai.people.Actor;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/** 普法和培训 of the year, and the 学时 of each arbitrator, however earned. */
@Controller
@RequestMapping("/outreach/events")
record EventsPage(
        LegalEvents events, TrainingHours credits, GroupMembers members, Rights rights, Actor actor, Clock clock) {

    record Account(String name, BigDecimal hours) {

        public boolean isEnough() {
            return hours.compareTo(BigDecimal.valueOf(TrainingHours.A_YEAR)) >= 0;
        }
    }

    @GetMapping
    String show(Model page) {
        return show(page, Map.of(), List.of(), Map.of());
    }

    @PostMapping
    String enter(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false, defaultValue = "") List<String> persons,
            Model page) {
        var fields = IncomingText.all(typed);
        try {
            events.enter(fields, persons);
            return "redirect:/outreach/events?done";
        } catch (Faults faults) {
            return show(page, fields, persons, faults.byField());
        } catch (Refused refused) {
            return show(page, fields, persons, Map.of("form", String.valueOf(refused.getMessage())));
        }
    }

    private String show(Model page, Map<String, String> fields, List<String> persons, Map<String, String> faults) {
        var year = LocalDate.now(clock).getYear();
        var hours = credits.of(year);
        var all = rights.may("outreach.all");
        var arbitrators = members.of(Groups.ARBITRATOR);
        page.addAttribute("year", year);
        page.addAttribute("aYear", TrainingHours.A_YEAR);
        page.addAttribute("all", events.ofYear(year));
        page.addAttribute("kinds", EventKind.values());
        page.addAttribute("arbitrators", arbitrators);
        page.addAttribute(
                "accounts",
                arbitrators.stream()
                        .filter(one -> all || one.id().equals(actor.id()))
                        .map(one -> new Account(one.name(), hours.getOrDefault(one.id(), BigDecimal.ZERO)))
                        .toList());
        page.addAttribute("fields", fields);
        page.addAttribute("persons", persons);
        page.addAttribute("faults", faults);
        page.addAttribute("people", actor);
        return "outreach/events";
    }
}
