package org.tiaocai.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.AuthorizationException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.tiaocai.deadlines.DeadlineRefused;
import org.tiaocai.shared.Refused;

/** 提示页: what a person sees when a page cannot be shown; a program that asked gets the same as a problem in JSON. */
@Controller
@ControllerAdvice(annotations = Controller.class)
class PageErrors implements ErrorController {

    @ExceptionHandler({Refused.class, DeadlineRefused.class, RefusedOverRest.class})
    ModelAndView refused(RuntimeException refusal) {
        return page(HttpStatus.BAD_REQUEST, refusal.getMessage());
    }

    @ExceptionHandler(AuthorizationException.class)
    ModelAndView notAllowed() {
        return page(HttpStatus.FORBIDDEN, null);
    }

    @ExceptionHandler
    ModelAndView told(ResponseStatusException told) {
        return page(told.getStatusCode(), told.getReason());
    }

    @RequestMapping("/error")
    Object anythingElse(HttpServletRequest request) {
        var status = status(request);
        if (Routes.ANSWERED_IN_JSON.matches(new AskedFor(request))) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problems.of(status, null));
        }
        return page(status, null);
    }

    private static ModelAndView page(HttpStatusCode status, @Nullable String detail) {
        var page = new ModelAndView("error", status);
        page.addObject("title", Problems.title(status));
        page.addObject("detail", detail);
        return page;
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
