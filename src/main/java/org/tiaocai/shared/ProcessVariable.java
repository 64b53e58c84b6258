package org.tiaocai.shared;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a process, declared once with its type. It holds plain values (a choice by its name, a day as ISO text),
 * so that forms and expressions read it without our classes.
 */
public final class ProcessVariable<T> {

    private static final Set<String> DECLARED = ConcurrentHashMap.newKeySet();

    private final String name;
    private final Function<T, Object> toPlain;
    private final Function<Object, T> fromPlain;

    private ProcessVariable(String name, Function<T, Object> toPlain, Function<Object, T> fromPlain) {
        DECLARED.add(name);
        this.name = name;
        this.toPlain = toPlain;
        this.fromPlain = fromPlain;
    }

    /** A decision, held by the name of its constant. */
    public static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> type) {
        return new ProcessVariable<>(name, Enum::name, plain -> constant(name, type, plain.toString()));
    }

    /** A day (ISO text). Names end in {@code On} (happened) or {@code Due} (last day). */
    public static ProcessVariable<LocalDate> day(String name) {
        return new ProcessVariable<>(name, LocalDate::toString, plain -> parsed(plain.toString()));
    }

    /** The id of a row of ours. */
    public static ProcessVariable<Long> id(String name) {
        return new ProcessVariable<>(name, Long::valueOf, plain -> Long.valueOf(plain.toString()));
    }

    /** User ids of staff, comma-separated; names of staff never travel. */
    public static ProcessVariable<String> staff(String name) {
        return new ProcessVariable<>(name, ids -> ids, Object::toString);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer::valueOf, plain -> Integer.valueOf(plain.toString()));
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean::valueOf, plain -> Boolean.valueOf(plain.toString()));
    }

    /** An instant, as ISO text with its offset: for the timer that is not the end of a day. */
    public static ProcessVariable<OffsetDateTime> instant(String name) {
        return new ProcessVariable<>(name, OffsetDateTime::toString, plain -> OffsetDateTime.parse(plain.toString()));
    }

    /** Whether some module has declared a variable of that name; nothing else may stand in the engine's tables. */
    public static boolean isDeclared(String name) {
        return DECLARED.contains(name);
    }

    public String name() {
        return name;
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, toPlain.apply(value));
    }

    /** @throws Refused when the variable is not there: a form left out what it must ask for */
    public T get(VariableScope scope) {
        var value = find(scope);
        if (value == null) {
            throw new Refused("缺少必填内容（" + name + "），请填写后再提交");
        }
        return value;
    }

    public @Nullable T find(VariableScope scope) {
        var plain = scope.getVariable(name);
        return plain == null || plain.toString().isBlank() ? null : fromPlain.apply(plain);
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            throw new Refused("日期“" + day.substring(0, Math.min(day.length(), 20)) + "”不正确，请用 2026-01-31 的格式");
        }
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException notAConstant) {
            throw new Refused("“" + name + "”没有这个选项，请从列表中选择");
        }
    }
}
