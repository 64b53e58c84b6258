package org.tiaocai.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tiaocai.shared.Refused;

/** 空文件: a file that was chosen and has nothing in it is refused by its name at every door, not passed over. */
@Component
class EmptyFiles implements HandlerInterceptor, WebMvcConfigurer {

    /** The counter's sheet says it beside the field itself, and keeps what was filled in. */
    private static final Set<String> BY_ITSELF = Set.of("/register", "/register/workers");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request instanceof MultipartHttpServletRequest parts && !BY_ITSELF.contains(request.getServletPath())) {
            parts.getMultiFileMap().values().stream()
                    .flatMap(files -> files.stream())
                    .filter(EmptyFiles::isChosenAndEmpty)
                    .findFirst()
                    .ifPresent(file -> {
                        throw new Refused("文件“" + file.getOriginalFilename() + "”是空的（0 字节），没有收下：请核对后重新选择");
                    });
        }
        return true;
    }

    /** A field in which nothing was chosen is sent without a name. */
    private static boolean isChosenAndEmpty(MultipartFile file) {
        return file.isEmpty()
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }
}
