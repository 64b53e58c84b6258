package org.tiaocai.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tiaocai.people.accounts.RealTime;
import org.tiaocai.people.accounts.Standings;

/**
 * 会话效力: a session ends when the person is no longer what they were when it was opened, or after its time; what comes
 * next is as if nobody had logged in. The engine's web applications keep their own login in the same session.
 */
@Component
class SessionStanding extends OncePerRequestFilter {

    private static final String LAST_SEEN = SessionStanding.class.getName();
    private static final String UNTOUCHED = "X-Untouched-Seconds";

    private final Standings standings;
    private final SessionSettings settings;
    private final RealTime time;

    SessionStanding(Standings standings, SessionSettings settings, RealTime time) {
        this.standings = standings;
        this.settings = settings;
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (session != null && login != null) {
            var now = time.now();
            if (login.getDetails() instanceof OpenedWith opened && isGood(opened, lastSeen(session, opened), now)) {
                session.setAttribute(LAST_SEEN, later(lastSeen(session, opened), touched(request, now)));
            } else {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isGood(OpenedWith opened, Instant lastSeen, Instant now) {
        return !now.isAfter(lastSeen.plus(settings.idle()))
                && !now.isAfter(opened.at().plus(settings.absolute()))
                && standings.holds(opened.standing());
    }

    private static Instant lastSeen(HttpSession session, OpenedWith opened) {
        return session.getAttribute(LAST_SEEN) instanceof Instant seen ? seen : opened.at();
    }

    /** A page that asks by itself, such as the task list, says for how long nobody has touched it. */
    private static Instant touched(HttpServletRequest request, Instant now) {
        var untouched = request.getHeader(UNTOUCHED);
        return untouched != null && untouched.matches("\\d{1,6}") ? now.minusSeconds(Long.parseLong(untouched)) : now;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
