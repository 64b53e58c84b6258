package org.tiaocai.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Mediators;
import org.tiaocai.people.Mediators.Mediator;
import org.tiaocai.scheduling.Rosters.Shift;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/** 值班表: who of which agency sits when in the studio, from a day on. */
@Controller
@RequestMapping("/administration/rosters")
record RosterPage(
        Rosters rosters, Mediators mediators, SettingJournal journal, TransactionTemplate transaction, Actor actor) {

    private static final int NEWEST = 20;

    private static final Map<DayOfWeek, String> WEEKDAYS = weekdays();

    /** @param shifts by the first day, in words */
    record Line(Mediator mediator, Map<LocalDate, String> shifts) {}

    @GetMapping
    String show(Model page) {
        return show(page, "", Map.of(), Map.of());
    }

    @PostMapping("/{person}")
    String save(@PathVariable String person, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        try {
            var mediator = mediators.all().stream()
                    .filter(one -> one.id().equals(person))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这名调解员"));
            var from = IncomingDay.of("from", fields.getOrDefault("from", ""));
            new Faults.Check()
                    .that(from != null, "from", "请填写自何日起适用")
                    .filled(fields.getOrDefault("reason", ""), "reason", "变更原因")
                    .refuse();
            if (from != null) {
                transaction.executeWithoutResult(status -> enter(mediator, from, fields));
            }
            return "redirect:/administration/rosters?done";
        } catch (Faults faults) {
            return show(page, person, fields, faults.byField());
        } catch (Refused refused) {
            return show(page, person, fields, Map.of("form", String.valueOf(refused.getMessage())));
        }
    }

    private void enter(Mediator mediator, LocalDate from, Map<String, String> fields) {
        var before = roster(mediator).on(from);
        var shifts = new HashSet<Shift>();
        for (var weekday : WEEKDAYS.keySet()) {
            for (var session : SessionType.values()) {
                if (fields.containsKey(weekday.getValue() + "." + session.name())) {
                    shifts.add(new Shift(weekday, session));
                }
            }
        }
        rosters.from(mediator.id(), from, shifts);
        journal.write(
                SettingJournal.Area.ROSTERS,
                "值班：" + mediator.name() + "，自 " + from + " 起",
                words(before == null ? Set.of() : before),
                words(shifts),
                fields.getOrDefault("reason", ""));
    }

    private String show(Model page, String form, Map<String, String> fields, Map<String, String> faults) {
        page.addAttribute("form", form);
        page.addAttribute("fields", fields);
        page.addAttribute("faults", faults);
        page.addAttribute(
                "lines",
                mediators.all().stream()
                        .map(one -> new Line(one, inWords(roster(one))))
                        .toList());
        page.addAttribute("first", IncomingDay.FIRST);
        page.addAttribute("weekdays", WEEKDAYS);
        page.addAttribute("sessions", SessionType.values());
        page.addAttribute("journal", journal.newest(SettingJournal.Area.ROSTERS, NEWEST));
        page.addAttribute("people", actor);
        return "rosters";
    }

    private Rosters.Roster roster(Mediator one) {
        var key = Panels.key(one.id());
        return rosters.of(List.of(key)).getOrDefault(key, new Rosters.Roster(new TreeMap<>()));
    }

    private static Map<LocalDate, String> inWords(Rosters.Roster roster) {
        var words = new LinkedHashMap<LocalDate, String>();
        roster.days().forEach((day, shifts) -> words.put(day, words(shifts)));
        return words;
    }

    private static String words(Set<Shift> shifts) {
        return shifts.isEmpty()
                ? "开放时间都可以排"
                : WEEKDAYS.entrySet().stream()
                        .map(day -> day.getValue()
                                + shifts.stream()
                                        .filter(one -> one.weekday() == day.getKey())
                                        .map(Shift::session)
                                        .sorted()
                                        .map(SessionType::label)
                                        .collect(Collectors.joining("、")))
                        .filter(one -> one.length() > 2)
                        .collect(Collectors.joining("；"));
    }

    private static Map<DayOfWeek, String> weekdays() {
        var names = new LinkedHashMap<DayOfWeek, String>();
        for (var day : DayOfWeek.values()) {
            names.put(day, "周" + "一二三四五六日".charAt(day.getValue() - 1));
        }
        return names;
    }
}
