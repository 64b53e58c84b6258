package org.tiaocai.scheduling.calendar;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 排期日历. */
@Controller
class CalendarPage {

    private final CalendarRights rights;

    CalendarPage(CalendarRights rights) {
        this.rights = rights;
    }

    @GetMapping("/calendar")
    String show(Model page) {
        rights.look();
        page.addAttribute("mayArrange", rights.mayArrange());
        return "calendar";
    }
}
