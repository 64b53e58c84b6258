package org.tiaocai.walk;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A call to each page and each door of our API, made from the code's own routes: a new one is tried by itself. */
@Component
class OwnRoutes {

    private static final int DEEPEST = 4;
    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final RequestMappingHandlerMapping routes;

    OwnRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    List<Call> all() {
        var calls = new ArrayList<Call>();
        routes.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.tiaocai")) {
                for (var path : mapping.getPatternValues()) {
                    methods(mapping)
                            .forEach(method -> calls.add(call(method.name(), path, handler.getMethodParameters())));
                }
            }
        });
        calls.removeIf(call -> Set.of("/error", "/login").contains(call.path()));
        return calls.stream()
                .sorted(Comparator.comparing(call -> call.path() + call.method()))
                .toList();
    }

    private static Set<RequestMethod> methods(RequestMappingInfo mapping) {
        var named = mapping.getMethodsCondition().getMethods();
        return named.isEmpty() ? Set.of(RequestMethod.GET) : named;
    }

    private static Call call(String method, String path, MethodParameter[] parameters) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Object json = null;
        var hasFile = false;
        for (var parameter : parameters) {
            parameter.initParameterNameDiscovery(NAMES);
            var type = parameter.getGenericParameterType();
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                json = sample("", type, 0);
            } else if (type == MultipartFile.class) {
                hasFile = true;
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                fields.put(String.valueOf(parameter.getParameterName()), sample("", type, 0));
            }
        }
        return new Call(method, path, fields, json, hasFile);
    }

    /** Something that a field of the type could hold. */
    static @Nullable Object sample(String name, Type type, int depth) {
        if (type instanceof ParameterizedType list) {
            var element = sample(name, list.getActualTypeArguments()[0], depth + 1);
            return List.class.isAssignableFrom((Class<?>) list.getRawType()) && element != null
                    ? List.of(element)
                    : "x";
        }
        if (!(type instanceof Class<?> plain)) {
            return "x";
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0].toString();
        }
        if (plain.isRecord() && depth < DEEPEST) {
            var record = new HashMap<String, Object>();
            for (var component : plain.getRecordComponents()) {
                var value = sample(component.getName(), component.getGenericType(), depth + 1);
                if (value != null) {
                    record.put(component.getName(), value);
                }
            }
            return record;
        }
        if (plain == LocalDate.class) {
            return "2026-03-02";
        }
        if (plain == LocalDateTime.class) {
            return "2026-03-02T10:00:00";
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return true;
        }
        return Number.class.isAssignableFrom(plain) || plain.isPrimitive() || plain == BigDecimal.class
                ? Integer.valueOf(1)
                : sampleText(name);
    }

    private static String sampleText(String name) {
        return switch (name) {
            case "court" -> "district-court";
            case "from", "to" -> "2026-03";
            case "person" -> "arbitrator";
            default -> "文字";
        };
    }
}
