package org.tiaocai.platform;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.deadlines.DeadlineRefused;
import org.tiaocai.shared.Refused;

/** What our API answers when it cannot do what was asked: a Chinese problem, never a stack trace. */
@RestControllerAdvice(annotations = RestController.class)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler({Refused.class, DeadlineRefused.class, RefusedOverRest.class})
    ProblemDetail refused(RuntimeException refusal) {
        return problem(HttpStatus.BAD_REQUEST, "不能办理", refusal.getMessage());
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MissingServletRequestParameterException.class,
        MethodArgumentTypeMismatchException.class
    })
    ProblemDetail unreadable(Exception unreadable) {
        return problem(HttpStatus.BAD_REQUEST, "请求格式不正确", "请求内容无法读取，请检查各项的格式");
    }

    @ExceptionHandler
    ProblemDetail told(ResponseStatusException told) {
        return problem(told.getStatusCode(), "不能办理", told.getReason());
    }

    @ExceptionHandler
    ProblemDetail ofTheFramework(ErrorResponseException error) {
        return problem(error.getStatusCode(), "不能办理", null);
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception unexpected) {
        var incident = UUID.randomUUID().toString();
        LOG.error("API incident {}: {}", incident, unexpected.getClass().getName(), unexpected);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错", "系统出错，请联系管理员并提供编号 " + incident);
    }

    private static ProblemDetail problem(
            HttpStatusCode status, String title, @org.jspecify.annotations.Nullable String detail) {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        problem.setDetail(detail);
        return problem;
    }
}
