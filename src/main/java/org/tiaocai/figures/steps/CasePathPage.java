package org.tiaocai.figures.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 办案路径 of one case on its models; who did what is for those who read the case whole. */
@Controller
record CasePathPage(CasePath path, Models models, Rights rights, Disputes disputes, Actor actor, Clock clock) {

    /** A model that the case came through. */
    record Passed(String key, String processId, int version, String name, boolean waiting) {}

    @GetMapping("/dashboard/cases/{number}/path")
    String show(
            @PathVariable("number") String text, @RequestParam(required = false) @Nullable String model, Model page) {
        var number = existing(text);
        var whole = rights.level(number) == Level.WHOLE;
        var visits = path.of(number);
        var passed = passed(visits);
        page.addAttribute("dispute", disputes.get(number));
        page.addAttribute(
                "visits", visits.stream().filter(visit -> visit.order() > 0).toList());
        page.addAttribute("passed", passed.values());
        page.addAttribute("names", passed.values().stream().collect(Collectors.toMap(Passed::key, Passed::name)));
        page.addAttribute("today", LocalDate.now(clock));
        page.addAttribute("whole", whole);
        page.addAttribute("people", whole ? people(visits) : Map.of());
        var shown = shown(passed, model);
        if (shown != null) {
            page.addAttribute("shown", shown);
            page.addAttribute(
                    "gateways",
                    visits.stream()
                            .filter(visit -> visit.order() == 0 && visit.model().equals(shown.key()))
                            .map(Visit::elementId)
                            .distinct()
                            .collect(Collectors.joining(" ")));
        }
        return "dashboard-path";
    }

    private Map<String, Passed> passed(List<Visit> visits) {
        var names = models.names();
        var passed = new LinkedHashMap<String, Passed>();
        for (var visit : visits) {
            passed.merge(
                    visit.model(),
                    new Passed(
                            visit.model(),
                            visit.processId(),
                            visit.version(),
                            names.getOrDefault(visit.processId(), visit.processId()),
                            visit.waiting()),
                    (before, now) -> now.waiting() ? now : before);
        }
        return passed;
    }

    /** What was asked for; else where it waits, the innermost; else where it began. */
    private static @Nullable Passed shown(Map<String, Passed> passed, @Nullable String model) {
        if (model != null && passed.containsKey(model)) {
            return passed.get(model);
        }
        return passed.values().stream()
                .filter(Passed::waiting)
                .reduce((before, last) -> last)
                .or(() -> passed.values().stream().findFirst())
                .orElse(null);
    }

    private Map<String, String> people(List<Visit> visits) {
        var people = new HashMap<String, String>();
        for (var visit : visits) {
            if (visit.by() != null) {
                people.computeIfAbsent(visit.by(), actor::nameOf);
            }
        }
        return people;
    }

    private RegistrationNumber existing(String text) {
        try {
            var number = RegistrationNumber.of(text);
            disputes.get(number);
            return number;
        } catch (Refused unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage(), unknown);
        }
    }
}
