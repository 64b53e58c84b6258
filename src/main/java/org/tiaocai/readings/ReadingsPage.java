package org.tiaocai.readings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 阅卷记录 of one case, or of one person between two days. */
@Controller
record ReadingsPage(Readings readings, Disputes disputes, Actor actor) {

    private static final int WEEKS_BACK = 4;

    @GetMapping("/cases/{number}/readings")
    String ofCase(@PathVariable String number, @RequestParam(defaultValue = "0") int page, Model model) {
        var registrationNumber = existing(number);
        show(readings.of(registrationNumber, page), page, model);
        model.addAttribute("number", registrationNumber.value());
        return "readings";
    }

    @GetMapping("/readings")
    String ofPerson(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var today = readings.today();
        var first = day(from, today.minusWeeks(WEEKS_BACK));
        var last = day(to, today);
        show(person.isBlank() ? List.of() : readings.of(person.strip(), first, last, page), page, model);
        model.addAttribute("person", person.strip());
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        return "readings";
    }

    private void show(List<Reading> found, int page, Model model) {
        var lines = found.stream().limit(Readings.PAGE).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("more", found.size() > Readings.PAGE);
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute(
                "names",
                lines.stream().map(Reading::person).distinct().collect(Collectors.toMap(id -> id, actor::nameOf)));
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

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text.isBlank() ? otherwise : LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw new Refused("日期应写作 2026-03-02 这样的格式");
        }
    }
}
