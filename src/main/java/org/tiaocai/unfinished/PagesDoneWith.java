package org.tiaocai.unfinished;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What was kept of a page goes when its form is handed in: a form that is sent as it is names its place and itself, and an
 * act that is done leads on to another page, or says on its own that it is done; one that is refused comes back, and what
 * was kept stays, as does what was typed into the other forms of the page.
 */
@Component
record PagesDoneWith(UnfinishedForms forms) implements HandlerInterceptor, WebMvcConfigurer {

    /** With which a page that answers without leading on says that the act is done. */
    private static final String DONE = "handedIn";

    private static final String KEPT = "_kept";
    private static final String FORM = "_form";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && Boolean.TRUE.equals(page.getModel().get(DONE))) {
            request.setAttribute(DONE, true);
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (failure == null && HttpMethod.POST.matches(request.getMethod()) && isDone(request, response)) {
            var place = request.getParameter(KEPT);
            var form = request.getParameter(FORM);
            if (place != null && form != null) {
                forms.forgetMine(place, form);
            } else if (place != null) {
                forms.forgetMine(place);
            }
        }
    }

    private static boolean isDone(HttpServletRequest request, HttpServletResponse response) {
        return request.getAttribute(DONE) != null
                || HttpStatusCode.valueOf(response.getStatus()).is3xxRedirection();
    }
}
