package org.tiaocai.rights;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Behind every door of a case, for whoever may: what the case's stage does not leave open is refused with the reason. */
@Configuration(proxyBeanMethods = false)
class StageDoor implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> READS = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

    private final Door door;
    private final StageTable table;
    private final Stages stages;

    StageDoor(Door door, StageTable table, Stages stages) {
        this.door = door;
        this.table = table;
        this.stages = stages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && Door.guards(method) && !READS.contains(request.getMethod())) {
            var act = door.route(request).act();
            if (act.scope() == Act.Scope.CASE) {
                stages.must(door.caseOf(request), keyOf(act, request));
            }
        }
        return true;
    }

    /** Where the path names a kind that has its own line, that of the kind. */
    private String keyOf(Act act, HttpServletRequest request) {
        var kind = act.key() + StageTable.VARIANT + Door.variable(request, "kind");
        return table.line(kind) == null ? act.key() : kind;
    }
}
