package org.tiaocai.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.Road;
import org.tiaocai.dispute.Stage;
import org.tiaocai.mediation.Organisations;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;

/**
 * 查找案件. The box in the header posts what was typed: a telephone or identity number then stands in no address, no history
 * and no log of addresses, and the one case that is found opens at once.
 */
@Controller
record SearchPage(Search search, Organisations organisations, GroupMembers members) {

    /** Who may handle a case. */
    private static final List<String> HANDLERS = Stream.concat(
                    Groups.MEDIATORS.stream(),
                    Stream.of(Groups.INTAKE, Groups.ARBITRATOR, Groups.PRESIDING, Groups.CLERK))
            .toList();

    @GetMapping("/cases")
    String show(@ModelAttribute("typed") Wanted.Typed typed, Model page, HttpServletResponse response) {
        try {
            return show(typed, search.asked(typed.text()), typed.wanted(), page);
        } catch (Refused wrong) {
            return refused(typed, wrong, page, response);
        }
    }

    @PostMapping("/cases")
    Object find(@ModelAttribute("typed") Wanted.Typed typed, Model page, HttpServletResponse response) {
        try {
            return find(typed, page);
        } catch (Refused wrong) {
            return refused(typed, wrong, page, response);
        }
    }

    /** What is wrong stands on the page, with the words and with the filters that can be read. */
    private String refused(Wanted.Typed typed, Refused wrong, Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        page.addAttribute("fault", wrong.getMessage());
        show(typed, typed.readable(), new Search.Answer(0, false, false, List.of(), List.of()), page);
        page.addAttribute("asked", false);
        page.addAttribute("isPrivate", true);
        return "search";
    }

    private Object find(Wanted.Typed typed, Model page) {
        var asked = search.asked(typed.text());
        var wanted = typed.wanted();
        if (!asked.isEmpty() && !wanted.isNarrowed() && typed.page() == null) {
            var answer = search.find(asked, wanted);
            if (answer.total() == 1 && !answer.broad()) {
                return seeOther("/cases/" + answer.items().get(0).number());
            }
        }
        return show(typed, asked, wanted, page);
    }

    private String show(Wanted.Typed typed, Asked asked, Wanted named, Model page) {
        var wanted = named;
        var answer = search.find(asked, wanted);
        if (answer.items().isEmpty() && answer.total() > 0 && wanted.page() > 0) {
            // A page that is no more, or never was: the last there is.
            wanted = wanted.at((int) ((answer.total() - 1) / wanted.size()));
            answer = search.find(asked, wanted);
        }
        show(typed, wanted, answer, page);
        page.addAttribute("asked", !asked.isEmpty());
        page.addAttribute("isPrivate", asked.isPrivate());
        return "search";
    }

    private void show(Wanted.Typed typed, Wanted wanted, Search.Answer answer, Model page) {
        page.addAttribute("typed", typed);
        page.addAttribute("q", typed.text());
        page.addAttribute("wanted", wanted);
        page.addAttribute("answer", answer);
        page.addAttribute("first", (long) wanted.page() * wanted.size() + 1);
        page.addAttribute("hasMore", (long) (wanted.page() + 1) * wanted.size() < answer.total() || answer.more());
        page.addAttribute("stages", Stage.values());
        page.addAttribute("voidedStage", Wanted.VOIDED);
        page.addAttribute("roads", Road.values());
        page.addAttribute("causes", Cause.values());
        page.addAttribute("sorts", Wanted.Sort.values());
        page.addAttribute("organisations", organisations.organisations());
        page.addAttribute("handlers", handlers());
    }

    private List<GroupMembers.Member> handlers() {
        return HANDLERS.stream()
                .flatMap(group -> members.of(group).stream())
                .collect(Collectors.toMap(
                        GroupMembers.Member::id, one -> one, (one, again) -> one, java.util.TreeMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(GroupMembers.Member::name))
                .toList();
    }

    private static View seeOther(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
