package org.tiaocai.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * 没有办理的页面: a form that comes back with what is wrong in it answers 400, whichever page it is; a page says so by its
 * attribute {@code faults} (field by field), {@code fault} or {@code refused} (for the whole).
 */
@Component
class RefusedPages implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && HttpMethod.POST.matches(request.getMethod()) && isRefusal(page.getModel())) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
    }

    private static boolean isRefusal(Map<String, Object> model) {
        return Stream.of("faults", "fault", "refused").map(model::get).anyMatch(RefusedPages::says);
    }

    private static boolean says(@Nullable Object told) {
        if (told instanceof Map<?, ?> faults) {
            return !faults.isEmpty();
        }
        return told instanceof String words ? !words.isEmpty() : Boolean.TRUE.equals(told);
    }
}
