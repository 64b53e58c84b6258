package org.tiaocai.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The paths by which safety is decided; the engine's own stand here and nowhere else in the module. */
final class Routes {

    static final String WEBAPPS = "/camunda/**";
    static final String[] WEBAPPS_WITH_LOGIN = {"/camunda/app/*", "/camunda/api/*", "/camunda/lib/*"};
    static final String[] OPEN = {"/login", "/css/**", "/fonts/**", "/favicon.ico", "/feeds/*.ics"};
    /** 对外页面, a security chain of their own. */
    static final String[] PORTAL = {"/portal", "/portal/**"};

    static final String[] PORTAL_PAGES = {"/portal/check"};
    static final String[] PROBES = {
        "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness", "/actuator/health/limits"
    };

    /** What moves every limit of the house is the administrators' alone. */
    static final String[] ADMINISTRATION = {"/administration", "/administration/**"};

    /** What somebody with a one-time password may ask for. */
    static final RequestMatcher BEFORE_THE_OWN_PASSWORD =
            anyOf("/password", "/login", "/logout", "/error", "/css/**", "/fonts/**", "/js/**", "/favicon.ico");

    /** Where machines call, with a password in each call, and pages with the session of the person before them. */
    static final RequestMatcher FOR_MACHINES =
            anyOf("/api/**", "/engine-rest/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/**");

    /** Their pages bring a policy for scripts of their own. */
    static final RequestMatcher OF_THE_ENGINE = anyOf(WEBAPPS);

    /** Papers as they were made, whole pages in themselves. */
    static final RequestMatcher DOCUMENTS = anyOf(
            "/cases/*/documents/*",
            "/cases/*/wordings/*",
            "/linkage/papers/*",
            "/dashboard/reports/*",
            "/api/v1/service/tasks/*/document",
            "/api/v1/tasks/*/draft/*");

    /** How the interfaces are called: for who builds on them. */
    static final String[] API_DOCS = {"/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"};

    /** Answered for programs: no redirect to a login page, no page of ours for an error. */
    static final RequestMatcher ANSWERED_IN_JSON = new OrRequestMatcher(FOR_MACHINES, anyOf("/camunda/api/**"));

    /** The set-up of a first administrator needs no login and cannot be switched off (CVE-2026-77226). */
    static final RequestMatcher SET_UP =
            anyOf("/camunda/api/*/setup", "/camunda/api/*/setup/**", "/camunda/app/*/*/setup/**");

    /** The engine's own description of its doors, for nobody. */
    static final RequestMatcher DESCRIPTION =
            anyOf("/engine-rest/**/application.wadl/**", "/camunda/api/**/application.wadl/**");

    static final RequestMatcher LOGOUT_OF_THE_WEBAPPS = posted("/camunda/api/admin/auth/user/*/logout");

    /** By link as well as by button, but not by a link that another site shows. */
    static final RequestMatcher LOGOUT = new OrRequestMatcher(
            posted("/logout"),
            LOGOUT_OF_THE_WEBAPPS,
            request -> new AntPathRequestMatcher("/logout", HttpMethod.GET.name()).matches(request)
                    && !"cross-site".equals(request.getHeader("Sec-Fetch-Site")));

    private Routes() {}

    /** A machine that sends its password with each call has no session that another site could ride on. */
    static boolean bringsCredentials(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.strip().toLowerCase(Locale.ROOT).startsWith("basic ");
    }

    /** A page that a person has asked for and wants to come back to after the login. */
    static boolean isPageOfAPerson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && !ANSWERED_IN_JSON.matches(request);
    }

    private static RequestMatcher posted(String pattern) {
        return new AntPathRequestMatcher(pattern, HttpMethod.POST.name());
    }

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(AntPathRequestMatcher::new)
                .toList());
    }
}
