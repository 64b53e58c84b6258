package org.tiaocai.scheduling;

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
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/** 场次类型管理: kinds of sessions, by the process that uses them. */
@Controller
@RequestMapping("/administration/sessions")
record SessionKindsPage(
        SessionKinds kinds, SessionKindChanges changes, HouseSettings house, SettingJournal journal, Actor actor) {

    private static final int NEWEST = 20;

    /** @param usual the one that the automatic search takes today */
    record Part(Purpose purpose, List<SessionKind> all, String usual) {

        public String word() {
            return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String title() {
            return SessionKindChanges.title(purpose);
        }
    }

    @GetMapping
    String show(Model page) {
        return show(page, "", Map.of(), Map.of());
    }

    @PostMapping("/new/{purpose}")
    String open(@PathVariable String purpose, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused("new/" + purpose, fields, page, () -> changes.open(purpose(purpose), fields));
    }

    @PostMapping("/{id}")
    String change(@PathVariable String id, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(id, fields, page, () -> changes.change(id, fields));
    }

    private static Purpose purpose(String word) {
        return Arrays.stream(Purpose.values())
                .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这一类场次"));
    }

    private String unlessRefused(String form, Map<String, String> fields, Model page, Runnable act) {
        try {
            act.run();
            return "redirect:/administration/sessions?done";
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
                "parts", Arrays.stream(Purpose.values()).map(this::part).toList());
        page.addAttribute("roomKinds", RoomKind.values());
        page.addAttribute("usualMinutes", house.now(HouseSetting.SESSION_MINUTES));
        page.addAttribute("journal", journal.newest(SettingJournal.Area.SESSIONS, NEWEST));
        page.addAttribute("people", actor);
        return "session-kinds";
    }

    private Part part(Purpose purpose) {
        return new Part(
                purpose,
                kinds.all().stream().filter(one -> one.purpose() == purpose).toList(),
                kinds.choices(purpose).stream()
                        .findFirst()
                        .map(SessionKinds.Choice::id)
                        .orElse(""));
    }
}
