package org.tiaocai.readings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tiaocai.people.Actor;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.people.accounts.Caller;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** Writes each reading down once it has succeeded; a page never fails because its reading could not be written. */
@Component
record ReadingTrail(Readings readings, OpenTasks tasks, List<CaseOfThing> things, Actor actor)
        implements HandlerInterceptor, WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingTrail.class);
    private static final Set<String> NOT_A_THING = Set.of("number", "token");
    private static final int LONGEST = 100;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (failure == null && HttpStatusCode.valueOf(response.getStatus()).is2xxSuccessful()) {
            kind(request).ifPresent(kind -> write(request, kind));
        }
    }

    private static Optional<ReadingKind> kind(HttpServletRequest request) {
        var route = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (HttpMethod.GET.matches(request.getMethod())) {
            return ReadRoutes.kindOf(route);
        }
        return HttpMethod.POST.matches(request.getMethod()) ? ReadRoutes.kindOfPosted(route) : Optional.empty();
    }

    private void write(HttpServletRequest request, ReadingKind kind) {
        try {
            var path = path(request);
            readings.write(
                    Reader.of(request).orElseGet(actor::id),
                    Caller.address(),
                    kind,
                    caseOf(kind, path).map(RegistrationNumber::value).orElse(null),
                    thing(path));
        } catch (RuntimeException unwritable) {
            LOG.error(
                    "a reading of kind {} could not be written: {}",
                    kind,
                    unwritable.getClass().getName());
        }
    }

    private Optional<RegistrationNumber> caseOf(ReadingKind kind, Map<String, String> path) {
        if (path.containsKey("number")) {
            return Optional.of(RegistrationNumber.of(path.get("number")));
        }
        var task = path.getOrDefault("taskId", path.get("task"));
        if (task != null) {
            return caseOfTask(task);
        }
        return things.stream()
                .filter(one -> one.kind() == kind)
                .flatMap(one -> one.caseOf(path).stream())
                .findFirst();
    }

    /** Some tasks are about no case but a matter of the house. */
    private Optional<RegistrationNumber> caseOfTask(String task) {
        try {
            return Optional.of(tasks.caseOf(task));
        } catch (Refused ofTheHouse) {
            return Optional.empty();
        }
    }

    private static @Nullable String thing(Map<String, String> path) {
        var thing = path.entrySet().stream()
                .filter(one -> !NOT_A_THING.contains(one.getKey()))
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("."));
        return thing.isEmpty() ? null : thing.substring(0, Math.min(LONGEST, thing.length()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> path(HttpServletRequest request) {
        return (Map<String, String>) Objects.requireNonNullElse(
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE), Map.of());
    }
}
