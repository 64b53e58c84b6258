package org.tiaocai.scheduling.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 排期方案: asked for, looked at and accepted by whoever arranges the calendar. */
@Controller
@RequestMapping("/calendar/plan")
record PlanningPage(Planner planner, Plans plans, CarryOut carryOut, Actor people, Clock clock) {

    private static final int USUAL_DAYS = 14;

    @GetMapping
    String show(Model page) {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        page.addAttribute("from", tomorrow);
        page.addAttribute("to", tomorrow.plusDays(USUAL_DAYS));
        page.addAttribute("plan", plans.last().orElse(null));
        page.addAttribute("people", people);
        return "calendar-plan";
    }

    @PostMapping
    String plan(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            RedirectAttributes told) {
        return done(() -> planner.plan(from, to), told);
    }

    @PostMapping("/accept")
    String accept(@RequestParam(required = false) @Nullable List<Long> lines, RedirectAttributes told) {
        return done(() -> carryOut.accept(lines == null ? List.of() : lines), told);
    }

    private static String done(Runnable act, RedirectAttributes told) {
        try {
            act.run();
        } catch (Refused refusal) {
            told.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/calendar/plan";
    }
}
