package org.tiaocai.house;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/** 往来单位: organisations and courts, each from a day to another. */
@Controller
@RequestMapping("/administration/bodies")
record BodiesPage(OutsideBodies bodies, BodyChanges changes, SettingJournal journal, Actor actor) {

    private static final int NEWEST = 20;

    record Part(OutsideBody.Kind kind, List<OutsideBody> all) {

        public String word() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping
    String show(Model page) {
        return show(page, "", Map.of(), Map.of());
    }

    @PostMapping("/{kind}")
    String open(@PathVariable String kind, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(kind, fields, page, () -> changes.open(kind(kind), fields));
    }

    @PostMapping("/{kind}/{id}")
    String change(
            @PathVariable String kind, @PathVariable String id, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(kind + "-" + id, fields, page, () -> changes.change(kind(kind), id, fields));
    }

    private static OutsideBody.Kind kind(String word) {
        return Arrays.stream(OutsideBody.Kind.values())
                .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这一类单位"));
    }

    private String unlessRefused(String form, Map<String, String> fields, Model page, Runnable act) {
        try {
            act.run();
            return "redirect:/administration/bodies?done";
        } catch (Faults faults) {
            return show(page, form, fields, faults.byField());
        } catch (Refused refused) {
            return show(page, form, fields, Map.of("form", String.valueOf(refused.getMessage())));
        }
    }

    private String show(Model page, String form, Map<String, String> fields, Map<String, String> faults) {
        page.addAttribute("form", form);
        page.addAttribute("fields", fields);
        page.addAttribute("faults", faults);
        page.addAttribute(
                "parts",
                Arrays.stream(OutsideBody.Kind.values())
                        .map(kind -> new Part(
                                kind,
                                bodies.all().stream()
                                        .filter(one -> one.kind() == kind)
                                        .toList()))
                        .toList());
        page.addAttribute("levels", CourtLevels.NAMES);
        page.addAttribute("journal", journal.newest(SettingJournal.Area.BODIES, NEWEST));
        page.addAttribute("people", actor);
        return "bodies";
    }
}
