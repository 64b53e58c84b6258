package org.tiaocai.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tiaocai.people.accounts.Standings;

/** 一次性密码: whoever came in with one does nothing but set an own one, by whichever door. */
class OwnPasswordFirst extends OncePerRequestFilter {

    private final Standings standings;

    OwnPasswordFirst(Standings standings) {
        this.standings = standings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null
                || !login.isAuthenticated()
                || login instanceof AnonymousAuthenticationToken
                || Routes.BEFORE_THE_OWN_PASSWORD.matches(request)
                || !standings.mustSetPassword(login.getName())) {
            chain.doFilter(request, response);
        } else if (Routes.ANSWERED_IN_JSON.matches(request)) {
            Problems.write(response, HttpStatus.FORBIDDEN, "您用的是一次性密码，请先在网页登录，设置自己的密码");
        } else {
            response.sendRedirect(request.getContextPath() + "/password");
        }
    }
}
