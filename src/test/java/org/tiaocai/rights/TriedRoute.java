package org.tiaocai.rights;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A route as the running application has it. */
record TriedRoute(String method, String pattern, String contentType) {

    static List<TriedRoute> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> Door.guards(one.getValue()))
                .flatMap(one -> of(one.getKey()))
                .sorted((one, two) -> one.key().compareTo(two.key()))
                .toList();
    }

    String key() {
        return method + " " + pattern;
    }

    /** With something in the place of every variable. */
    String path(String number, String task) {
        return pattern.replaceAll("\\{number(:[^}]*)?}", number)
                .replaceAll("\\{task(Id)?}", task)
                .replace("{kind}", "WITHDRAWAL")
                .replace("{view}", "today")
                .replace("{assumption}", "X")
                .replaceAll("\\{\\w+:(\\w+)\\|[^}]*}", "$1")
                .replace("{rule}", "M02")
                .replace("{processId}", "mediation")
                .replaceAll("\\{[^}]*}", "1");
    }

    private static Stream<TriedRoute> of(RequestMappingInfo info) {
        var type = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(Object::toString)
                .findFirst()
                .orElse("application/json");
        var methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of(MatrixReader.ANY)
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
        return methods.stream()
                .flatMap(method ->
                        info.getPatternValues().stream().map(pattern -> new TriedRoute(method, pattern, type)));
    }
}
