package org.tiaocai.casefile;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What stands around all pages: their head, which Tasklist takes over too, and 帮助与关于. */
@Controller
class ShellPages {

    @GetMapping("/masthead")
    String masthead() {
        return "frame :: masthead";
    }

    @GetMapping("/about")
    String about() {
        return "about";
    }
}
