package org.tiaocai.scheduling.calendar;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tiaocai.rights.Rights;
import org.tiaocai.scheduling.restdays.RestDays;

/** 排期日历. */
@Controller
record CalendarPage(Rights rights, RestDays restDays) {

    @GetMapping("/calendar")
    String show(Model page) {
        page.addAttribute("mayArrange", rights.may("calendar.arrange"));
        page.addAttribute("restDays", restDays.waiting());
        return "calendar";
    }
}
