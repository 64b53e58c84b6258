package org.tiaocai.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A path that climbs ({@code ..}) reaches another door than the one it is checked for, or none at all; browsers never send
 * one.
 */
class PlainPaths extends OncePerRequestFilter {

    private static final Pattern CLIMBS = Pattern.compile("/(?:\\.|%2e){1,2}(?:[/;]|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CLIMBS.matcher(request.getRequestURI().toLowerCase(Locale.ROOT)).find()) {
            Problems.write(response, HttpStatus.BAD_REQUEST, "地址不正确，请从页面上的链接打开");
        } else {
            chain.doFilter(request, response);
        }
    }
}
