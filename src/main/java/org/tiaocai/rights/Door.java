package org.tiaocai.rights;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** Before every page and API of ours: only what the matrix says; a route of which it says nothing is shut. */
@Component
record Door(Matrix matrix, Rights rights, TasksAtHand tasks) implements HandlerInterceptor {

    private static final String OURS = "org.tiaocai.";
    private static final String KEPT_FROM = "您在本案的回避尚未决定或者已经决定回避，暂停参与本案（办案规则第十二条）";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && guards(method)) {
            check(route(request), request);
        }
        return true;
    }

    static boolean guards(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(OURS);
    }

    Route route(HttpServletRequest request) {
        var method = "HEAD".equals(request.getMethod()) ? "GET" : request.getMethod();
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return matrix.route(method, pattern).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private void check(Route route, HttpServletRequest request) {
        var act = route.act();
        if (act.scope() == Act.Scope.CASE && rights.isKeptFrom(caseOf(request))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, KEPT_FROM);
        }
        var allowed = switch (act.scope()) {
            case OPEN, LOGIN, HOUSE -> rights.may(act);
            case CASE -> rights.in(caseOf(request)).may(act);
            case TASK -> mayWorkOn(task(request), route);
        };
        if (!allowed) {
            throw Rights.refused(act);
        }
    }

    private boolean mayWorkOn(TasksAtHand.TaskAtHand task, Route route) {
        if (task.heldByColleague()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "这项任务由同事办理，您现在不能打开");
        }
        var number = task.number();
        return route.tasks().contains(task.kind()) && (number == null || !rights.isKeptFrom(number));
    }

    RegistrationNumber caseOf(HttpServletRequest request) {
        var number = variable(request, "number");
        if (number == null) {
            var ofTask = task(request).number();
            if (ofTask == null) {
                throw unknownTask();
            }
            return ofTask;
        }
        try {
            return RegistrationNumber.of(number);
        } catch (Refused malformed) {
            if (request.getRequestURI().startsWith("/api/")) {
                throw malformed;
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, malformed.getMessage(), malformed);
        }
    }

    private TasksAtHand.TaskAtHand task(HttpServletRequest request) {
        var id = variable(request, "taskId");
        return tasks.find(id == null ? String.valueOf(variable(request, "task")) : id)
                .orElseThrow(Door::unknownTask);
    }

    private static ResponseStatusException unknownTask() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项任务，或者您无权查看");
    }

    static @Nullable String variable(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(name) != null
                ? String.valueOf(variables.get(name))
                : null;
    }
}
