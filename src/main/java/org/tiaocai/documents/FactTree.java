package org.tiaocai.documents;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/** Facts as a template sees them: names with words, switches and lists, and nothing that could be called. */
final class FactTree {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private FactTree() {}

    static Map<String, @Nullable Object> of(Record facts) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        for (var component : facts.getClass().getRecordComponents()) {
            tree.put(component.getName(), plain(value(facts, component)));
        }
        return tree;
    }

    /** How a value is printed: a day as 2026年3月6日, a choice by its label, an amount without an exponent. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(FactTree::plain).toList();
        }
        if (value instanceof Record nested && !(value instanceof RegistrationNumber)) {
            return of(nested);
        }
        var text = text(value);
        return text.isBlank() ? "" : text;
    }

    private static String text(Object value) {
        if (value instanceof LocalDate day) {
            return day.format(DAY);
        }
        if (value instanceof LocalDateTime time) {
            return time.format(MINUTE);
        }
        if (value instanceof OffsetDateTime time) {
            return time.atZoneSameInstant(ZONE).format(MINUTE);
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        return value instanceof Enum<?> choice ? label(choice) : value.toString();
    }

    static boolean isEmpty(@Nullable Object plain) {
        return plain == null
                || plain instanceof String text && text.isBlank()
                || plain instanceof Collection<?> several && several.stream().allMatch(FactTree::isEmpty);
    }

    private static String label(Enum<?> choice) {
        try {
            var label = choice.getDeclaringClass().getMethod("label");
            label.setAccessible(true);
            return String.valueOf(label.invoke(choice));
        } catch (ReflectiveOperationException without) {
            throw new IllegalStateException(choice + " has no label to be printed", without);
        }
    }

    private static @Nullable Object value(Record facts, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(facts);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component + " cannot be read", unreadable);
        }
    }
}
