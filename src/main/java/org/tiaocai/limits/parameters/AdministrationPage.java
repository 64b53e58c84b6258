package org.tiaocai.limits.parameters;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/** 系统管理: an administrator loads a year's schedule, keeps the dated figures, and confirms what is unverified. */
@Controller
@RequestMapping("/administration")
record AdministrationPage(
        AdministrationView view, YearLoading loading, ParameterChanges parameters, Confirmations confirmations) {

    @GetMapping
    String show(Model page) {
        return view.of(page, "", Map.of(), Map.of());
    }

    /** First to be looked at, then to be saved: a wrong day in a schedule moves every limit of the house. */
    @PostMapping("/years")
    String year(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model page)
            throws IOException {
        var fields = new HashMap<>(IncomingText.all(typed));
        fields.put(
                "days",
                file == null || file.isEmpty()
                        ? PastedSchedule.of(fields.getOrDefault("days", ""))
                        : PastedSchedule.of(file.getBytes()));
        return unlessRefused("years", fields, page, () -> {
            if (NoticeText.isOne(text(fields, "days"))) {
                var lines = NoticeText.asLines((int) number(fields, "year"), text(fields, "days"));
                fields.put("days", PastedSchedule.of(lines));
            }
            var block = loading.read(text(fields, "year"), text(fields, "days"));
            if (fields.containsKey("version")) {
                loading.load(block, (int) number(fields, "version"), text(fields, "correction"));
                return done("years");
            }
            view.preview(page, block);
            return view.of(page, "years", fields, Map.of());
        });
    }

    @PostMapping("/parameters")
    String parameter(@RequestParam Parameter parameter, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused("parameters", fields, page, () -> {
            parameters.enter(NewValue.of(parameter, fields, number(fields, "seen")));
            return done("parameters");
        });
    }

    @PostMapping("/parameters/{id}/confirm")
    String confirm(@PathVariable long id, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused("value-" + id, fields, page, () -> {
            parameters.confirm(id, text(fields, "source"));
            return done("parameters");
        });
    }

    @PostMapping("/confirmations/{assumption}")
    String decide(@PathVariable Assumption assumption, @RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        return unlessRefused(assumption.name(), fields, page, () -> {
            var correct = Boolean.parseBoolean(text(fields, "correct"));
            confirmations.decide(assumption, correct, text(fields, "finding"), (int) number(fields, "seen"));
            return done("assumptions");
        });
    }

    /** What was filled in stays, with the reasons beside it. */
    private String unlessRefused(String form, Map<String, String> fields, Model page, Supplier<String> act) {
        try {
            return act.get();
        } catch (Faults faults) {
            return view.of(page, form, fields, faults.byField());
        } catch (Refused refused) {
            return view.of(page, form, fields, Map.of("form", String.valueOf(refused.getMessage())));
        }
    }

    private static String done(String section) {
        return "redirect:/administration?done#" + section;
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    /** A hidden field; whoever changes it by hand has seen nothing. */
    private static long number(Map<String, String> fields, String name) {
        var text = text(fields, name);
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }
}
