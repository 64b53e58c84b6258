package org.tiaocai.limits.parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.reckoning.YearBlock;
import org.tiaocai.people.Actor;

/** What the administrators' page shows, with the form that has just been refused as it was filled in. */
@Component
record AdministrationView(
        ReckonerInForce reckoner,
        HolidayYears years,
        Parameters parameters,
        Confirmations confirmations,
        Unconfirmed unconfirmed,
        SettingJournal journal,
        OpenSettings settings,
        Actor actor,
        Clock clock) {

    private static final int NEWEST = 30;

    /** One parameter with its values, the newest first. */
    record Line(Parameter parameter, List<Parameters.Value> values) {}

    void preview(Model page, YearBlock block) {
        page.addAttribute("preview", block);
        page.addAttribute("previewVersion", years.versions().getOrDefault(block.year(), 0));
    }

    /**
     * @param form the form that was sent, if one was
     * @param faults by field of that form; {@code form} is the form as a whole
     */
    String of(Model page, String form, Map<String, String> fields, Map<String, String> faults) {
        var nextYear = LocalDate.now(clock).getYear() + 1;
        var known = reckoner.calendar().knownYears();
        page.addAttribute("form", form);
        page.addAttribute("fields", fields);
        page.addAttribute("faults", faults);
        page.addAttribute("firstYear", known.first());
        page.addAttribute("lastYear", known.last());
        page.addAttribute("versions", years.versions());
        page.addAttribute("missingYear", known.contains(nextYear) ? null : nextYear);
        page.addAttribute(
                "parameters",
                Stream.of(Parameter.values())
                        .map(parameter -> new Line(parameter, parameters.history(parameter)))
                        .toList());
        page.addAttribute("newest", parameters.newest());
        page.addAttribute("assumptions", Assumption.values());
        page.addAttribute("findings", confirmations.findings());
        page.addAttribute("unset", settings.all());
        page.addAttribute("openCount", unconfirmed.count());
        page.addAttribute("journal", journal.newest(NEWEST));
        page.addAttribute("people", actor);
        return "administration";
    }
}
