package org.tiaocai.clocks.parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiaocai.clocks.DeadlinesInForce;
import org.tiaocai.deadlines.YearBlock;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 系统管理: an administrator loads a year's schedule, keeps the dated figures, and confirms what is unverified. */
@Controller
@RequestMapping("/administration")
class AdministrationPage {

    private static final int NEWEST = 30;
    private static final String DONE = "redirect:/administration?done";

    private final DeadlinesInForce deadlines;
    private final HolidayYears years;
    private final YearLoading loading;
    private final Parameters parameters;
    private final Confirmations confirmations;
    private final ParameterJournal journal;
    private final Actor actor;
    private final Clock clock;

    AdministrationPage(
            DeadlinesInForce deadlines,
            HolidayYears years,
            YearLoading loading,
            Parameters parameters,
            Confirmations confirmations,
            ParameterJournal journal,
            Actor actor,
            Clock clock) {
        this.deadlines = deadlines;
        this.years = years;
        this.loading = loading;
        this.parameters = parameters;
        this.confirmations = confirmations;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** One parameter with its values, the newest first. */
    record Line(Parameter parameter, List<Parameters.Value> values) {}

    @GetMapping
    String show(Model page) {
        var nextYear = LocalDate.now(clock).getYear() + 1;
        var known = deadlines.calendar().knownYears();
        page.addAttribute("firstYear", known.first());
        page.addAttribute("lastYear", known.last());
        page.addAttribute("versions", years.versions());
        page.addAttribute("missingYear", known.contains(nextYear) ? null : nextYear);
        if (!page.containsAttribute("year")) {
            page.addAttribute("year", known.last() + 1);
        }
        page.addAttribute(
                "parameters",
                List.of(Parameter.values()).stream()
                        .map(parameter -> new Line(parameter, parameters.history(parameter)))
                        .toList());
        page.addAttribute("assumptions", Assumption.values());
        page.addAttribute("findings", confirmations.findings());
        page.addAttribute("openCount", confirmations.open().size());
        page.addAttribute("journal", journal.newest(NEWEST));
        page.addAttribute("people", actor);
        return "administration";
    }

    /** First to be looked at, then to be saved: a wrong day in a schedule moves every limit of the house. */
    @PostMapping("/years")
    String year(
            @RequestParam int year,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable Integer version,
            Model page) {
        page.addAttribute("year", year);
        page.addAttribute("days", days);
        page.addAttribute("reason", reason);
        return refusable("yearFault", page, () -> {
            YearBlock block = loading.read(year, days);
            if (version != null) {
                loading.load(block, version, reason);
                return DONE;
            }
            page.addAttribute("preview", block);
            page.addAttribute("previewVersion", years.versions().getOrDefault(year, 0));
            return show(page);
        });
    }

    @PostMapping("/parameters")
    String parameter(
            @RequestParam Parameter parameter,
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String reason,
            Model page) {
        page.addAttribute("entered", parameter);
        page.addAttribute("figure", figure);
        page.addAttribute("from", from);
        page.addAttribute("source", source);
        page.addAttribute("reasonOfChange", reason);
        return refusable("parameterFault", page, () -> {
            parameters.enter(parameter, figure, from, source, reason);
            return DONE;
        });
    }

    @PostMapping("/parameters/confirm")
    String confirm(@RequestParam long id, @RequestParam(defaultValue = "") String source, Model page) {
        return refusable("parameterFault", page, () -> {
            parameters.confirm(id, source);
            return DONE;
        });
    }

    @PostMapping("/confirmations")
    String decide(
            @RequestParam Assumption assumption,
            @RequestParam boolean correct,
            @RequestParam(defaultValue = "") String source,
            Model page) {
        page.addAttribute("decided", assumption);
        return refusable("confirmationFault", page, () -> {
            confirmations.decide(assumption, correct, source);
            return DONE;
        });
    }

    /** What was filled in stays, with the reason beside it. */
    private String refusable(String fault, Model page, Supplier<String> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            page.addAttribute(fault, refused.getMessage());
            return show(page);
        }
    }
}
