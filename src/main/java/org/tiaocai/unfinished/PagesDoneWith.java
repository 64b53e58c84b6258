package org.tiaocai.unfinished;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What was kept of a page goes when its form is handed in: a form that is sent as it is names its place, and an act
 * that is done leads on to another page; one that is refused comes back, and what was kept stays.
 */
@Component
record PagesDoneWith(UnfinishedForms forms) implements HandlerInterceptor, WebMvcConfigurer {

    private static final String KEPT = "_kept";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (failure == null && HttpMethod.POST.matches(request.getMethod()) && isDone(response)) {
            var place = request.getParameter(KEPT);
            if (place != null) {
                forms.forgetMine(place);
            }
        }
    }

    private static boolean isDone(HttpServletResponse response) {
        return HttpStatusCode.valueOf(response.getStatus()).is3xxRedirection();
    }
}
