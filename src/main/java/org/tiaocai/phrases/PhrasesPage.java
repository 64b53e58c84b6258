package org.tiaocai.phrases;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.people.Actor;

/** 常用语: one's own to keep, and the house's to see with what was changed of them, or to keep for who may. */
@Controller
record PhrasesPage(Phrases phrases, SettingJournal journal, Actor actor, Clock clock) {

    private static final int NEWEST = 30;

    @GetMapping("/account/phrases")
    String show(Model page) {
        page.addAttribute("phrases", phrases.mine());
        page.addAttribute("fields", PhraseField.values());
        page.addAttribute("today", LocalDate.now(clock));
        page.addAttribute("journal", journal.newest(SettingJournal.Area.PHRASES, NEWEST));
        page.addAttribute("people", actor);
        return "phrases";
    }
}
