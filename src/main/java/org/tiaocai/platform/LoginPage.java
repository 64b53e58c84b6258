package org.tiaocai.platform;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 登录页. */
@Controller
record LoginPage(Environment environment) {

    /** @param wait seconds until the next try, as our own redirect says them; of anything else nothing is shown */
    @GetMapping("/login")
    String show(@RequestParam(defaultValue = "") String wait, Model page) {
        if (wait.matches("[1-9]\\d{0,3}")) {
            page.addAttribute("wait", Integer.parseInt(wait));
        }
        page.addAttribute("demo", environment.acceptsProfiles(Profiles.of("demo")));
        return "login";
    }
}
