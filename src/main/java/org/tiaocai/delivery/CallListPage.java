package org.tiaocai.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiaocai.delivery.channels.Carrier;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;

/** 待告知: whom to call, what to say, and the letter for who does not answer. */
@Controller
record CallListPage(CallList list, Parties parties, List<Carrier> carriers) {

    /** The most urgent; who looks for somebody else finds them by name. */
    private static final int MOST = 50;

    private static final String PARTY = "party:";

    @GetMapping("/calls")
    String show(Model page) {
        return find("", page);
    }

    /**
     * Asked by posting: a telephone number stands in no address.
     *
     * @param q part of a name, a number or a telephone; all when empty
     */
    @PostMapping("/calls")
    String find(@RequestParam(defaultValue = "") String q, Model page) {
        var wanted = q.strip();
        var people = list.open().stream().filter(one -> one.isKnownBy(wanted)).toList();
        page.addAttribute("q", wanted);
        page.addAttribute("all", people.size());
        page.addAttribute("people", people.stream().limit(MOST).toList());
        page.addAttribute("carriers", carriers);
        return "calls";
    }

    @GetMapping("/calls/{notice:\\d+}/letter")
    String letter(@PathVariable long notice, Model page) {
        var one = list.get(notice);
        page.addAttribute("one", one);
        page.addAttribute("address", address(one));
        return "call-letter";
    }

    /** Of an agent nobody knows one. */
    private @Nullable String address(Notice notice) {
        return notice.recipient().startsWith(PARTY)
                ? parties.find(
                                notice.number(),
                                Long.parseLong(notice.recipient().substring(PARTY.length())))
                        .map(Party::serviceAddress)
                        .orElse(null)
                : null;
    }
}
