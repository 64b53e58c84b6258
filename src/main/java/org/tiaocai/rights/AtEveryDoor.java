package org.tiaocai.rights;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The matrix is asked first, before anything else looks at the request. */
@Configuration(proxyBeanMethods = false)
class AtEveryDoor implements WebMvcConfigurer {

    private final Door door;

    AtEveryDoor(Door door) {
        this.door = door;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(door).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
