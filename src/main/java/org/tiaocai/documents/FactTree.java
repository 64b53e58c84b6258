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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/** Facts as a template sees them: names with words, switches and lists, and nothing that could be called. */
final class FactTree {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    /** 暂定: how a reckoned day is printed that may still move. */
    static final String PROVISIONAL = "（暂定，该年度放假安排公布后有变动的另行通知）";

    private static final Pattern TWO_BRACKETS = Pattern.compile(PROVISIONAL + "（([^（）<>]*)）");

    private FactTree() {}

    static Map<String, @Nullable Object> of(Record facts) {
        return of(facts, certain -> false);
    }

    /** @param unsettled whether a schedule of holidays that is not published may still change what the day is */
    static Map<String, @Nullable Object> of(Record facts, Predicate<LocalDate> unsettled) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        for (var component : facts.getClass().getRecordComponents()) {
            var plain = plain(value(facts, component), unsettled);
            tree.put(component.getName(), isProvisional(facts, component, unsettled) ? plain + PROVISIONAL : plain);
        }
        return tree;
    }

    /** 含当日；暂定: what a wording adds in brackets to a day that may still move stands with it in one pair of brackets. */
    static String inOneBracket(String page) {
        return TWO_BRACKETS.matcher(page).replaceAll("（$1；" + PROVISIONAL.substring(1));
    }

    private static boolean isProvisional(Record facts, RecordComponent component, Predicate<LocalDate> unsettled) {
        var reckoned = component.getAnnotation(Reckoned.class);
        return reckoned != null
                && !isOn(facts, reckoned.unless())
                && value(facts, component) instanceof LocalDate day
                && (unsettled.test(day)
                        || Stream.of(facts.getClass().getRecordComponents())
                                .filter(other -> other.getName().equals(reckoned.from()))
                                .anyMatch(other -> isUnsettled(value(facts, other), unsettled)));
    }

    private static boolean isOn(Record facts, String name) {
        return Stream.of(facts.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .anyMatch(one -> Boolean.TRUE.equals(value(facts, one)));
    }

    private static boolean isUnsettled(@Nullable Object from, Predicate<LocalDate> unsettled) {
        return from instanceof LocalDate day && unsettled.test(day)
                || from instanceof LocalDateTime time && unsettled.test(time.toLocalDate());
    }

    /** How a value is printed: a day as 2026年3月6日, a choice by its label, an amount without an exponent. */
    private static @Nullable Object plain(@Nullable Object value, Predicate<LocalDate> unsettled) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> plain(one, unsettled)).toList();
        }
        if (value instanceof Record nested && !(value instanceof RegistrationNumber)) {
            return of(nested, unsettled);
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
