package org.tiaocai.manual;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;

/** 帮助: the manuals, those of the reader's own roles first. */
@Controller
class HelpPages {

    private final PrintedManuals printed;
    private final Actor actor;
    private final String administrators;

    HelpPages(PrintedManuals printed, Actor actor, @Value("${tiaocai.administrators-group}") String administrators) {
        this.printed = printed;
        this.actor = actor;
        this.administrators = administrators;
    }

    record Entry(String key, String title) {}

    @GetMapping("/help")
    String list(Model page) {
        var mine = mine();
        var manuals = Arrays.stream(Manual.values()).collect(Collectors.partitioningBy(one -> one.isFor(mine)));
        page.addAttribute("mine", entries(manuals.getOrDefault(true, List.of())));
        page.addAttribute("others", entries(manuals.getOrDefault(false, List.of())));
        return "help/list";
    }

    @GetMapping("/help/{role}")
    String show(@PathVariable("role") String role, Model page) {
        var manual = Manual.of(role)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个岗位的手册，请从“帮助”选择"));
        page.addAttribute("manual", printed.page(manual));
        return "help/manual";
    }

    private List<Entry> entries(Collection<Manual> manuals) {
        return manuals.stream()
                .map(one -> new Entry(one.key(), printed.page(one).title()))
                .toList();
    }

    private List<String> mine() {
        return actor.groups().stream()
                .map(group -> group.equals(administrators) ? Manual.ADMINISTRATOR : group)
                .toList();
    }
}
