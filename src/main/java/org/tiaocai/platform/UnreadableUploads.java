package org.tiaocai.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/**
 * 读不懂的上传: found before any controller is chosen. Left to the container, the name of the file would be written to the log
 * with a stack, once for each that anybody sends.
 */
@ControllerAdvice
class UnreadableUploads {

    @ExceptionHandler
    void refuse(MultipartException unreadable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, unreadable);
        var status =
                Reason.of(unreadable).map(reason -> reason.status().value()).orElse(HttpStatus.BAD_REQUEST.value());
        response.sendError(status);
    }
}
