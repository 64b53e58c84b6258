package org.tiaocai.rights;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells a test that the door let a request through, whatever the controller would answer; an error page is no door. */
@Configuration(proxyBeanMethods = false)
class PastTheDoor implements WebMvcConfigurer {

    static final String HEADER = "X-Past-The-Door";

    /** Sent by who wants to know about the door alone: what stands behind it does not begin. */
    static final String ONLY = "X-Only-The-Door";

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        if (request.getDispatcherType() == DispatcherType.REQUEST) {
                            response.setHeader(HEADER, "yes");
                        }
                        return request.getHeader(ONLY) == null;
                    }
                })
                .order(Ordered.LOWEST_PRECEDENCE);
    }
}
