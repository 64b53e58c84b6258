package org.tiaocai.rights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Duty;

/** 权限矩阵 as it stands in {@code rights/matrix.yaml}; a fault in it stops the start. */
@Component
class Matrix {

    private final Map<String, Act> acts;
    private final Map<String, Route> routes;
    private final Map<Duty, Set<String>> duties;
    private final Map<String, Set<String>> papers;

    Matrix() {
        var reader = new MatrixReader();
        this.duties = reader.duties();
        this.acts = reader.acts();
        this.routes = reader.routes(acts);
        this.papers = reader.papers();
        papers.keySet().forEach(this::act);
    }

    Act act(String key) {
        return Objects.requireNonNull(acts.get(key), key);
    }

    Collection<Act> acts() {
        return acts.values();
    }

    Collection<Route> routes() {
        return routes.values();
    }

    /** @param pattern as the controller has it; empty when nobody has decided who may take the route */
    Optional<Route> route(String method, String pattern) {
        return Optional.ofNullable(routes.get(method + " " + pattern))
                .or(() -> Optional.ofNullable(routes.get(MatrixReader.ANY + " " + pattern)));
    }

    /** The roles by which a duty is had. */
    Set<String> rolesOf(Duty duty) {
        return duties.getOrDefault(duty, Set.of());
    }

    /** What it takes to open a paper of the kind. */
    Act actOfPaper(String code, boolean internal) {
        return papers.entrySet().stream()
                .filter(kinds -> kinds.getValue().contains(code))
                .map(kinds -> act(kinds.getKey()))
                .findFirst()
                .orElseGet(() -> act(internal ? "paper.internal" : "paper.main"));
    }

    /** Levels from the fullest down, each with the act that it is. */
    List<Map.Entry<Level, Act>> levels() {
        return List.of(
                Map.entry(Level.WHOLE, act("case.whole")),
                Map.entry(Level.MASKED, act("case.masked")),
                Map.entry(Level.GLIMPSE, act("case.glimpse")));
    }
}
