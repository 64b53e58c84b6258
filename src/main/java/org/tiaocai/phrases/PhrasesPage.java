package org.tiaocai.phrases;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 常用语: one's own to keep, and the house's to see, or to keep for who may. */
@Controller
record PhrasesPage(Phrases phrases) {

    @GetMapping("/account/phrases")
    String show(Model page) {
        page.addAttribute("phrases", phrases.mine());
        page.addAttribute("fields", PhraseField.values());
        return "phrases";
    }
}
