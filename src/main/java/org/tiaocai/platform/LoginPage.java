package org.tiaocai.platform;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 登录页. */
@Controller
class LoginPage {

    private final Environment environment;

    LoginPage(Environment environment) {
        this.environment = environment;
    }

    @GetMapping("/login")
    String show(Model page) {
        page.addAttribute("demo", environment.acceptsProfiles(Profiles.of("demo")));
        return "login";
    }
}
