package org.tiaocai.rights;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 接口的名称: what the matrix calls the act behind a route of ours. */
@Component
public class RouteNames {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+):[^}]*}");

    private final Map<String, String> names;

    RouteNames(Matrix matrix) {
        this.names = matrix.routes().stream()
                .collect(Collectors.toUnmodifiableMap(
                        route -> VARIABLE.matcher(route.key()).replaceAll("{$1}"),
                        route -> route.act().name()));
    }

    /** @param path with its variables by name alone, such as {@code /cases/{number}} */
    public Optional<String> of(String method, String path) {
        return Optional.ofNullable(names.get(method + " " + path));
    }
}
