package org.tiaocai.doors;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tiaocai.platform.Browser;

/** Each colleague logs in once and keeps the session, until they have other roles or it has ended. */
@Component
class VisitorLogins {

    private final Environment environment;
    private final Map<Visitor, Browser> browsers = new ConcurrentHashMap<>();

    VisitorLogins(Environment environment) {
        this.environment = environment;
    }

    HttpResponse<String> get(Visitor visitor, String path, boolean isPage) {
        var answer = ask(browsers.computeIfAbsent(visitor, this::loggedIn), path, isPage);
        if (isTurnedAway(answer)) {
            browsers.put(visitor, loggedIn(visitor));
            answer = ask(browsers.get(visitor), path, isPage);
        }
        return answer;
    }

    private static HttpResponse<String> ask(Browser browser, String path, boolean isPage) {
        return isPage ? browser.open(path) : browser.fetch(path);
    }

    private Browser loggedIn(Visitor visitor) {
        var browser = new Browser(environment.getRequiredProperty("local.server.port", Integer.class));
        var answer = browser.logIn(visitor.id(), Browser.PASSWORD);
        if (isTurnedAway(answer)) {
            throw new IllegalStateException(visitor.id() + " 登录不了：" + answer.statusCode());
        }
        return browser;
    }

    private static boolean isTurnedAway(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                || answer.headers().firstValue("Location").orElse("").contains("/login");
    }
}
