package org.tiaocai.platform;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whoever closes a page while it is written has gone: no incident, and nobody to answer. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class GoneReaders {

    /** @param nobody asked for, because Spring takes a method that has the response as one that has answered */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException failure, HttpServletResponse nobody) {}
}
