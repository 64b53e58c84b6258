package org.tiaocai.house;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** 本机构设置: name and address, words of case numbers, hours; each with its validity and the record of who changed it. */
@Controller
@RequestMapping("/administration/house")
record HousePage(HouseSettings settings, HouseChanges changes, SettingJournal journal, Actor actor) {

    private static final int NEWEST = 20;

    /** One setting with its values, the newest first. */
    record Line(HouseSetting setting, String now, List<HouseSettings.Value> values) {}

    record Part(HouseGroup group, List<Line> lines) {}

    @GetMapping
    String show(Model page) {
        return show(page, "", Map.of(), Map.of());
    }

    @PostMapping("/{group}")
    String enter(@PathVariable String group, @RequestParam Map<String, String> typed, Model page) {
        var chosen = Stream.of(HouseGroup.values())
                .filter(one -> one.word().equals(group))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这一组设置"));
        var fields = IncomingText.all(typed);
        try {
            changes.enter(chosen, fields, seen(fields.getOrDefault("seen", "")));
            return "redirect:/administration/house?done#" + group;
        } catch (Faults faults) {
            return show(page, group, fields, faults.byField());
        } catch (Refused refused) {
            return show(page, group, fields, Map.of("form", String.valueOf(refused.getMessage())));
        }
    }

    private String show(Model page, String form, Map<String, String> fields, Map<String, String> faults) {
        page.addAttribute("form", form);
        page.addAttribute("fields", fields);
        page.addAttribute("faults", faults);
        page.addAttribute("seen", changes.newest());
        page.addAttribute(
                "parts",
                Stream.of(HouseGroup.values())
                        .map(group -> new Part(
                                group,
                                group.settings().stream()
                                        .map(one -> new Line(one, settings.now(one), settings.history(one)))
                                        .toList()))
                        .toList());
        page.addAttribute("journal", journal.newest(SettingJournal.Area.HOUSE, NEWEST));
        page.addAttribute("people", actor);
        return "house";
    }

    /** A hidden field; whoever changes it by hand has seen nothing. */
    private static long seen(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }
}
