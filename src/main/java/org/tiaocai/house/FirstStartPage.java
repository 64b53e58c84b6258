package org.tiaocai.house;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 启用步骤. */
@Controller
@RequestMapping("/administration/start")
record FirstStartPage(FirstStart start) {

    @GetMapping
    String show(Model page) {
        page.addAttribute("steps", start.all());
        page.addAttribute("open", start.open());
        return "set-up";
    }

    /** Ticks a step off; without one the list is put off. */
    @PostMapping
    String tick(@RequestParam(defaultValue = "") String step) {
        if (step.isEmpty()) {
            start.putOff();
            return "redirect:/";
        }
        start.tick(step);
        return "redirect:/administration/start";
    }
}
