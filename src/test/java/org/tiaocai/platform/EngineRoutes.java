package org.tiaocai.platform;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.jspecify.annotations.Nullable;

/** Every write that the engine's REST offers in this release, read off its own classes. */
final class EngineRoutes {

    private static final List<Class<? extends Annotation>> WRITES = List.of(POST.class, PUT.class, DELETE.class);
    private static final int DEEPEST = 5;

    private EngineRoutes() {}

    /** {@code POST /task/x/claim} and its like: ids are {@code x}. */
    static Set<String> writes() {
        var found = new TreeSet<String>();
        walk(DefaultProcessEngineRestServiceImpl.class, "", DEEPEST, found);
        return found;
    }

    private static void walk(Class<?> resource, String path, int depth, Set<String> found) {
        if (depth == 0) {
            return;
        }
        for (var method : resource.getMethods()) {
            var here = path + segment(method);
            var verb = WRITES.stream()
                    .filter(write -> annotation(method, write) != null)
                    .findFirst();
            if (verb.isPresent()) {
                found.add(verb.get().getSimpleName() + " " + here);
            } else if (annotation(method, Path.class) != null && isResource(method.getReturnType())) {
                walk(method.getReturnType(), here, depth - 1, found);
            }
        }
    }

    private static boolean isResource(Class<?> type) {
        return type.getName().startsWith("org.camunda.bpm.engine.rest.")
                && !type.getName().contains(".dto.");
    }

    private static String segment(Method method) {
        var path = annotation(method, Path.class);
        if (path == null) {
            return "";
        }
        var text = path.value().replaceAll("\\{[^}]*}", "x");
        return text.equals("/") ? "" : text.startsWith("/") ? text : "/" + text;
    }

    /** On the method, or on the same method of a class above it. */
    private static <A extends Annotation> @Nullable A annotation(Method method, Class<A> kind) {
        return above(method.getDeclaringClass())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(one -> one.getName().equals(method.getName())
                        && Arrays.equals(one.getParameterTypes(), method.getParameterTypes()))
                .map(one -> one.getAnnotation(kind))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Class<?>> above(@Nullable Class<?> type) {
        return type == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(type),
                        Stream.concat(
                                Arrays.stream(type.getInterfaces()).flatMap(EngineRoutes::above),
                                above(type.getSuperclass())));
    }
}
