package org.tiaocai.documents;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Made-up fields for any kind of paper, so that each can be printed without a case: all of them, or only what must be. */
final class PaperSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    private final FactTypes types = new FactTypes();
    private final Templates templates = new Templates();
    private final UnaryOperator<String> words;

    PaperSamples() {
        this(name -> "样例" + name);
    }

    /** @param words what stands for a text, by the name of its field */
    PaperSamples(UnaryOperator<String> words) {
        this.words = words;
    }

    Map<String, @Nullable Object> complete(DocumentKind kind) {
        return fields(kind, true);
    }

    /** Without what may be absent: no value where null is allowed, no entry in a list that need not have one. */
    Map<String, @Nullable Object> minimal(DocumentKind kind) {
        return fields(kind, false);
    }

    /** What the module says of the paper, for who has it issued. */
    Facts facts(DocumentKind kind) {
        return (Facts) sample(types.of(kind).orElseThrow(), kind, true);
    }

    private Map<String, @Nullable Object> fields(DocumentKind kind, boolean complete) {
        var common = kind.volume() == Volume.NONE ? PaperHouse.class : PaperCase.class;
        var all = new LinkedHashMap<>(FactTree.of(sample(common, kind, complete)));
        types.of(kind).ifPresent(own -> all.putAll(FactTree.of(sample(own, kind, complete))));
        all.put("title", templates.title(kind, all));
        Closing.addTo(all, kind);
        return all;
    }

    private Record sample(Class<?> type, DocumentKind kind, boolean complete) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(Arrays.stream(components)
                    .map(one -> value(one, kind, complete))
                    .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.toString(), impossible);
        }
    }

    private @Nullable Object value(RecordComponent component, DocumentKind kind, boolean complete) {
        var needed = complete || kind.required().contains(component.getName());
        if (!needed && isNullable(component.getAnnotatedType())) {
            return null;
        }
        if (component.getType() == List.class) {
            var element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return needed
                    ? List.of(
                            plain(element, component.getName() + "一", kind, complete),
                            plain(element, component.getName() + "二", kind, complete))
                    : List.of();
        }
        return plain(component.getType(), component.getName(), kind, complete);
    }

    private Object plain(Class<?> type, String name, DocumentKind kind, boolean complete) {
        if (type.isRecord() && type != org.tiaocai.shared.RegistrationNumber.class) {
            return sample(type, kind, complete);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> words.apply(name);
            case "LocalDate" -> DAY;
            case "LocalTime" -> LocalTime.NOON;
            case "LocalDateTime" -> DAY.atTime(9, 30);
            case "OffsetDateTime" -> OffsetDateTime.parse("2026-03-06T09:30:00+08:00");
            case "BigDecimal" -> new BigDecimal("12000");
            case "boolean", "Boolean" -> complete;
            case "int", "Integer" -> 3;
            case "long", "Long" -> 7L;
            case "RegistrationNumber" -> org.tiaocai.shared.RegistrationNumber.of("2026-000001");
            default -> throw new IllegalStateException("no sample of " + type + " for " + name);
        };
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
