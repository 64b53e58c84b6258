package org.tiaocai.platform;

import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.tiaocai.deadlines.DeadlineRefused;
import org.tiaocai.shared.Refused;

/** What our API answers when it cannot do what was asked: a Chinese problem, never a stack trace. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler({Refused.class, DeadlineRefused.class, RefusedOverRest.class})
    ProblemDetail refused(RuntimeException refusal) {
        return Problems.of(HttpStatus.BAD_REQUEST, refusal.getMessage());
    }

    @ExceptionHandler({AuthorizationException.class, AccessDeniedException.class})
    ProblemDetail notAllowed() {
        return Problems.of(HttpStatus.FORBIDDEN, null);
    }

    @ExceptionHandler
    ProblemDetail unexpected(RuntimeException unexpected) {
        var incident = UUID.randomUUID().toString();
        LOG.error("API incident {}", incident, WithoutMessage.of(unexpected));
        return Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "请联系管理员，并提供编号 " + incident);
    }

    /** The framework speaks English; what our own controllers say stands as it is. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception error, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var detail = error instanceof ResponseStatusException told ? told.getReason() : null;
        return ResponseEntity.status(status).headers(headers).body(Problems.of(status, detail));
    }
}
