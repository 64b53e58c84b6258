package org.tiaocai.platform;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tiaocai.shared.Faults;

/** What our API answers when it cannot do what was asked: a Chinese problem, never a stack trace. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ApiErrors {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> cannot(Exception failure) {
        var reason = Reason.of(failure).orElseGet(() -> Incident.of(failure));
        var headers = failure instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
        var problem = Problems.of(reason.status(), reason.words());
        if (failure instanceof Faults faults) {
            problem.setProperty("fields", faults.byField());
        }
        return ResponseEntity.status(reason.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
