package org.tiaocai.delivery.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiaocai.people.Actor;

/** 送达: what the servers have to do, of all cases on one page. */
@Controller
record ServingDeskPage(
        ServingDesk desk,
        UnsignedReceipts unsigned,
        MissingScans scans,
        ServingStaff staff,
        Partners partners,
        Actor actor,
        Clock clock) {

    @GetMapping("/service")
    String show(@RequestParam(required = false) @Nullable String area, Model page) {
        var open = desk.open(area);
        var handouts = desk.handouts(open);
        page.addAttribute("area", area);
        page.addAttribute("today", LocalDate.now(clock));
        page.addAttribute("me", actor.id());
        page.addAttribute("servers", staff.all());
        page.addAttribute("partner", partners.usual().orElse(null));
        page.addAttribute("handouts", handouts);
        page.addAttribute("byHand", visits(open, one -> one.step().equals("serveDocument")));
        page.addAttribute("toPost", visits(open, one -> one.step().equals("mailDocument")));
        page.addAttribute("posted", visits(open, one -> one.step().equals("recordMailResult")));
        page.addAttribute("toPublish", visits(open, one -> one.step().equals("announceDocument")));
        page.addAttribute("unsigned", unsigned.all());
        page.addAttribute("scanRequired", scans.scanRequired());
        return "service";
    }

    private static List<ServingDesk.Visit> visits(List<ServingDesk.Visit> open, Predicate<ServingDesk.Visit> which) {
        return open.stream().filter(which).toList();
    }
}
