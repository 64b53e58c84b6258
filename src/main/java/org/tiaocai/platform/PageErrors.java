package org.tiaocai.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 提示页: what a person sees when a page cannot be shown; a program that asked gets the same as a problem in JSON. */
@Controller
@ControllerAdvice(annotations = Controller.class)
class PageErrors implements ErrorController {

    @ExceptionHandler
    ModelAndView cannot(Exception failure, HttpServletRequest request) {
        return page(Reason.of(failure).orElseGet(() -> Incident.of(failure)), request);
    }

    /** What no controller has answered: the container's own refusals, and what failed before or after one. */
    @RequestMapping("/error")
    Object anythingElse(HttpServletRequest request) {
        var reason = reason(request);
        if (Routes.ANSWERED_IN_JSON.matches(new AskedFor(request))) {
            return ResponseEntity.status(reason.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problems.of(reason.status(), reason.words()));
        }
        return page(reason, request);
    }

    private static ModelAndView page(Reason reason, HttpServletRequest request) {
        var page = new ModelAndView("error", reason.status());
        page.addObject("title", Problems.title(reason.status()));
        page.addObject("detail", reason.words());
        page.addObject("back", CameFrom.page(request).orElse(null));
        return page;
    }

    private static Reason reason(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return Reason.of(failure).orElseGet(() -> Incident.of(failure));
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
        return Reason.of(status);
    }
}
