package org.tiaocai.linkage.conference;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.linkage.Courts;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Rights;

/** One conference: its topics, papers, standards and what follows. */
@Controller
@RequestMapping("/linkage/conferences/{id}")
record ConferencePage(
        Conferences conferences,
        Topics topics,
        AgreedStandards standards,
        ConferenceActions actions,
        HousePapers papers,
        Courts courts,
        Rights rights,
        Actor actor) {

    @GetMapping
    String show(@PathVariable long id, Model page) {
        var one = conferences.get(id);
        var oversees = rights.may("linkage.oversee");
        if (!oversees && !actor.groups().contains(courts.get(one.court()).group())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "法院只能查看本院参加的联席会议");
        }
        page.addAttribute("one", one);
        page.addAttribute("court", courts.name(one.court()));
        page.addAttribute("topics", topics.of(id));
        page.addAttribute("standards", standards.of(id));
        page.addAttribute("actions", actions.of(id));
        page.addAttribute("courts", courts);
        page.addAttribute("papers", oversees ? papers.startingWith(one.occasion()) : List.of());
        return "linkage-conference";
    }
}
