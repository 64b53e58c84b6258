package org.tiaocai.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** 回到刚才的页面: where somebody was when a page was refused, so that nobody has to begin at home again. */
final class CameFrom {

    private static final Pattern OF_CASE = Pattern.compile("\\A(/cases/\\d{4}-\\d{6})/.+");

    private CameFrom() {}

    /** A page of this service, or the case that the refused address belongs to; empty where neither is known. */
    static Optional<String> page(HttpServletRequest request) {
        var asked = String.valueOf(
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null
                        ? request.getRequestURI()
                        : request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return referer(request)
                .filter(page -> !page.equals(asked))
                .or(() -> Optional.of(OF_CASE.matcher(asked))
                        .filter(of -> of.matches())
                        .map(of -> of.group(1)));
    }

    /** Only of this host, and only its path: no page elsewhere is led to. */
    private static Optional<String> referer(HttpServletRequest request) {
        var said = request.getHeader("Referer");
        if (said == null) {
            return Optional.empty();
        }
        try {
            var page = URI.create(said);
            var path = page.getRawPath();
            var here = request.getServerName().equalsIgnoreCase(page.getHost())
                    && path != null
                    && path.startsWith("/")
                    && !path.startsWith("//")
                    && !path.startsWith("/login");
            return here
                    ? Optional.of(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery())
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
