package org.tiaocai.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/** 联系建议, and the pair made from a line of it. */
@Controller
@RequestMapping("/outreach/proposals")
record ProposalPage(Proposals proposals, OutreachLinks links, Actor actor, Clock clock) {

    @GetMapping
    String show(@RequestParam(defaultValue = "") String quarter, Model page) {
        return show(quarter, page, Map.of(), Map.of());
    }

    @PostMapping
    String link(@RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        try {
            return "redirect:/outreach/" + links.link(fields) + "?done";
        } catch (Faults faults) {
            return show(fields.getOrDefault("quarter", ""), page, fields, faults.byField());
        } catch (Refused refused) {
            return show(
                    fields.getOrDefault("quarter", ""),
                    page,
                    fields,
                    Map.of("form", String.valueOf(refused.getMessage())));
        }
    }

    private String show(String quarter, Model page, Map<String, String> fields, Map<String, String> faults) {
        var today = LocalDate.now(clock);
        var quarters = Proposals.Quarter.newest(today);
        var chosen = quarters.stream()
                .filter(one -> one.first().toString().equals(quarter))
                .findFirst()
                .orElse(quarters.get(0));
        page.addAttribute("quarters", quarters);
        page.addAttribute("chosen", chosen);
        var proposal = proposals.of(chosen, today);
        page.addAttribute("proposal", proposal);
        page.addAttribute(
                "elsewhere",
                Stream.concat(proposal.firms().stream(), proposal.organisations().stream())
                        .noneMatch(line -> line.linked() == null
                                && line.unit() != null
                                && line.unit().equals(fields.get("unit"))));
        page.addAttribute("from", today);
        page.addAttribute("until", today.plusYears(1).minusDays(1));
        page.addAttribute("fields", fields);
        page.addAttribute("faults", faults);
        page.addAttribute("people", actor);
        return "outreach/proposals";
    }
}
