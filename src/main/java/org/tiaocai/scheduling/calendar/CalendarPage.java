package org.tiaocai.scheduling.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Rights;
import org.tiaocai.scheduling.Absences;
import org.tiaocai.scheduling.restdays.RestDays;

/** 排期日历: it opens on the house's day, whatever the computer's own zone; on a rest day, on the working day that follows. */
@Controller
record CalendarPage(
        Rights rights,
        RestDays restDays,
        ReckonerInForce reckoner,
        Sitters sitters,
        Absences absences,
        Actor people,
        Clock clock) {

    /** 已登记的请假. */
    record Leave(Absences.Leave one, String name, String span) {}

    @GetMapping("/calendar")
    String show(Model page) {
        var mayArrange = rights.may("calendar.arrange");
        page.addAttribute("mayArrange", mayArrange);
        if (mayArrange) {
            page.addAttribute("sitters", sitters.all());
            page.addAttribute(
                    "leaves",
                    absences.open().stream()
                            .map(one -> new Leave(one, people.nameOf(one.person()), one.span()))
                            .toList());
        }
        page.addAttribute("restDays", restDays.waiting());
        var today = LocalDate.now(clock);
        page.addAttribute("today", today);
        page.addAttribute("opensOn", reckoner.calendar().rollForward(today));
        return "calendar";
    }
}
