package org.tiaocai.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Who has not logged in is shown the login page, and who may not is told so; programs get a problem in JSON, and never
 * the challenge that would make a browser open its own password window.
 */
@Component
class TurnedAway implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    private final AuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint("/login");
    private final long largestFile;

    TurnedAway(MultipartProperties uploads) {
        this.largestFile = uploads.getMaxFileSize().toBytes();
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (reason instanceof MustWait waiting) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(waiting.seconds()));
            Problems.write(response, HttpStatus.TOO_MANY_REQUESTS, waiting.getMessage());
        } else if (Routes.ANSWERED_IN_JSON.matches(request)) {
            Problems.write(response, HttpStatus.UNAUTHORIZED);
        } else {
            loginPage.commence(request, response, reason);
        }
    }

    /** On the login page, which says the same of a wrong name and of a wrong password. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendRedirect(request.getContextPath()
                + (reason instanceof MustWait waiting ? "/login?wait=" + waiting.seconds() : "/login?error"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        var status = status(request, reason);
        if (EngineWrites.CLOSED.matches(request)) {
            Problems.write(response, status, "引擎接口不提供这项操作：案件经由任务推进，流程、变量、时限和任务的内容不能从旁改动或者删除");
        } else if (Routes.ANSWERED_IN_JSON.matches(request)) {
            Problems.write(response, status, words(status, reason));
        } else if (reason instanceof CsrfException && "/login".equals(request.getServletPath())) {
            // The page had been open since before another login or logout: a fresh one carries a fresh token.
            response.sendRedirect(request.getContextPath() + "/login");
        } else {
            response.sendError(status.value());
        }
    }

    private static @Nullable String words(HttpStatus status, AccessDeniedException reason) {
        if (status == HttpStatus.PAYLOAD_TOO_LARGE) {
            return Reason.TOO_LARGE;
        }
        return reason instanceof CsrfException ? "页面打开得太久，请刷新以后再办理一次" : null;
    }

    /** An upload beyond the limit is not read, so that its token seems to be missing; the size is what went wrong. */
    private HttpStatus status(HttpServletRequest request, AccessDeniedException reason) {
        var type = request.getContentType();
        var tooLarge = reason instanceof CsrfException
                && type != null
                && type.startsWith("multipart/")
                && request.getContentLengthLong() > largestFile;
        return tooLarge ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.FORBIDDEN;
    }
}
