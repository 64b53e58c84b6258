package org.tiaocai.people.accounts;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 修改密码: everybody's own; whoever came in with a one-time password gets no further before. */
@Controller
record OwnPasswordPage(
        IdentityService identities, StaffActs acts, Standings standings, PasswordSettings settings, Actor actor) {

    @GetMapping("/password")
    String show(Model page) {
        return show(page, "");
    }

    @PostMapping("/password")
    String set(@RequestParam Map<String, String> typed, Model page) {
        try {
            acts.setOwnPassword(
                    checked(typed.getOrDefault("current", "")),
                    typed.getOrDefault("wanted", ""),
                    typed.getOrDefault("repeated", ""));
            return "redirect:/login?password";
        } catch (Refused refused) {
            return show(page, String.valueOf(refused.getMessage()));
        }
    }

    /** Outside of the act's transaction: a wrong one is counted although nothing comes of it. */
    private boolean checked(String current) {
        return !current.isEmpty() && identities.checkPassword(actor.id(), current);
    }

    private String show(Model page, String fault) {
        page.addAttribute("once", standings.mustSetPassword(actor.id()));
        page.addAttribute("shortest", settings.shortest());
        page.addAttribute("fault", fault);
        return "password";
    }
}
