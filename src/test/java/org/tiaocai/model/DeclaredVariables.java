package org.tiaocai.model;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.tiaocai.shared.ProcessVariable;

/** The variables that the modules declare in their {@code …Variables} classes, each with the type of its value. */
final class DeclaredVariables {

    private static final Map<String, Class<?>> TYPES = new TreeMap<>();

    static {
        classes()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ProcessVariable.class)
                .forEach(DeclaredVariables::declare);
    }

    private DeclaredVariables() {}

    static Set<String> names() {
        return TYPES.keySet();
    }

    /** @return null for a name that nobody declares */
    static Class<?> typeOf(String name) {
        return TYPES.get(name);
    }

    /** What may stand in its place: the constants of a choice, yes and no of a flag; otherwise nothing that could be listed. */
    static Set<String> valuesOf(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return Set.of("true", "false");
        }
        return type == null || !type.isEnum()
                ? Set.of()
                : Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toSet());
    }

    private static void declare(Field field) {
        try {
            field.setAccessible(true);
            var name = ((ProcessVariable<?>) field.get(null)).name();
            var type = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            var other = TYPES.put(name, type);
            if (other != null && other != type) {
                throw new AssertionError("变量 " + name + " 声明了两种类型：" + other + "、" + type);
            }
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Class<?>> classes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("org\\.tiaocai\\..+Variables")));
        return scanner.findCandidateComponents("org.tiaocai").stream().map(found -> {
            try {
                return Class.forName(found.getBeanClassName());
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        });
    }
}
