package org.tiaocai.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * 安全标头: what a browser may do with our pages. Scripts come from our own files only; a document runs none at all. The
 * engine's web applications bring a policy of their own. That a browser comes back by HTTPS only is said behind TLS.
 */
final class SafetyHeaders {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final String COMMON = "base-uri 'none'; frame-ancestors 'self'; ";

    /** The drawing libraries set the place of what they draw as style attributes. */
    private static final String PAGE = COMMON
            + "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; form-action 'self'";

    /** A paper carries its looks in itself, so that it is the same wherever it is kept. */
    private static final String DOCUMENT =
            COMMON + "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

    private static final String DATA = COMMON + "default-src 'none'; form-action 'none'";

    /** No script at all. */
    private static final String PORTAL = COMMON + "default-src 'none'; "
            + "style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'";

    private SafetyHeaders() {}

    static void onPortal(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(permissions())
                .addHeaderWriter(new StaticHeadersWriter(CONTENT_SECURITY_POLICY, PORTAL))
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"));
    }

    static void on(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(permissions())
                .addHeaderWriter(policies());
    }

    private static HeaderWriter permissions() {
        return new StaticHeadersWriter(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()");
    }

    /** The first that fits. */
    private static HeaderWriter policies() {
        Map<RequestMatcher, String> policies = new LinkedHashMap<>();
        policies.put(Routes.DOCUMENTS, DOCUMENT);
        policies.put(Routes.FOR_MACHINES, DATA);
        policies.put(AnyRequestMatcher.INSTANCE, PAGE);
        return (request, response) -> {
            if (!isOfTheEngine(request)) {
                policies.entrySet().stream()
                        .filter(policy -> policy.getKey().matches(request))
                        .findFirst()
                        .ifPresent(policy -> response.setHeader(CONTENT_SECURITY_POLICY, policy.getValue()));
            }
        };
    }

    private static boolean isOfTheEngine(HttpServletRequest request) {
        return Routes.OF_THE_ENGINE.matches(request);
    }
}
