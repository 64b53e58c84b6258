package org.tiaocai.scheduling;

import java.util.List;
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
import org.tiaocai.house.SettingJournal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/** 房间管理: opened, changed and taken out of use without a restart. */
@Controller
@RequestMapping("/administration/rooms")
record RoomsPage(Rooms rooms, RoomChanges changes, SettingJournal journal, Actor actor) {

    private static final int NEWEST = 20;

    record Line(Room room, String site, List<Unavailability> closures) {}

    @GetMapping
    String show(Model page) {
        return show(page, "", Map.of(), Map.of());
    }

    /** A new one where no id is sent. */
    @PostMapping
    String save(@RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        var id = fields.getOrDefault("id", "");
        return unlessRefused(id.isEmpty() ? "new" : id, fields, page, () -> {
            if (id.isEmpty()) {
                changes.open(RoomForm.of(fields));
            } else {
                mustBeOne(id);
                changes.change(id, RoomForm.of(fields));
            }
        });
    }

    @PostMapping("/{id}/closures")
    String close(@PathVariable String id, @RequestParam Map<String, String> typed, Model page) {
        mustBeOne(id);
        var fields = IncomingText.all(typed);
        return unlessRefused("closing-" + id, fields, page, () -> changes.close(id, fields));
    }

    @PostMapping("/{id}/closures/{closure:\\d+}/end")
    String reopen(@PathVariable String id, @PathVariable long closure, Model page) {
        mustBeOne(id);
        return unlessRefused("closing-" + id, Map.of(), page, () -> changes.reopen(id, closure));
    }

    private void mustBeOne(String id) {
        if (rooms.all().stream().noneMatch(one -> one.id().equals(id))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个房间");
        }
    }

    private String unlessRefused(String form, Map<String, String> fields, Model page, Runnable act) {
        try {
            act.run();
            return "redirect:/administration/rooms?done";
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
                "lines",
                rooms.all().stream()
                        .map(one -> new Line(
                                one, RoomForm.SITES.getOrDefault(one.site(), one.site()), changes.closures(one)))
                        .toList());
        page.addAttribute("endless", IncomingDay.LAST);
        page.addAttribute("sites", RoomForm.SITES);
        page.addAttribute("kinds", RoomKind.values());
        page.addAttribute("agencies", Agency.values());
        page.addAttribute("equipment", Equipment.values());
        page.addAttribute("journal", journal.newest(SettingJournal.Area.ROOMS, NEWEST));
        page.addAttribute("people", actor);
        return "rooms";
    }
}
