package org.tiaocai.people.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 一个账号: how it stands, in which roles, what its person still holds, and what was done upon it. */
@Controller
@RequestMapping("/administration/accounts")
record AccountsPage(Accounts accounts, AccountActs acts, Leaving leaving, Roles roles, Actor actor) {

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model page) {
        return show(id, "", "", page);
    }

    @PostMapping("/{id}/{act:suspension|closure|reopening}")
    String act(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String reason,
            Model page) {
        try {
            switch (act) {
                case "suspension" -> acts.suspend(id, reason);
                case "closure" -> acts.close(id, reason);
                default -> acts.reopen(id, reason);
            }
            return "redirect:/administration/accounts/{id}?done";
        } catch (Refused refused) {
            return show(id, reason, refused.getMessage(), page);
        }
    }

    String show(String id, String reason, @Nullable String fault, Model page) {
        var account = accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个账号"));
        page.addAttribute("account", account);
        page.addAttribute("roles", roles.names(id));
        page.addAttribute("held", leaving.held(id));
        page.addAttribute("parts", roles.parts());
        page.addAttribute("ownRoles", roles.of(id));
        page.addAttribute("acts", accounts.acts(id));
        page.addAttribute("people", actor);
        page.addAttribute("reason", reason);
        page.addAttribute("fault", fault);
        return "account";
    }
}
