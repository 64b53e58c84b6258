package org.tiaocai.shared;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a process, declared once with its type. It holds plain values (a choice by its name, a day as ISO text),
 * so that forms and expressions read it without our classes.
 */
public final class ProcessVariable<T> {

    private static final Map<String, ProcessVariable<?>> DECLARED = new ConcurrentHashMap<>();

    private final String name;
    private final boolean handedIn;
    private final Function<T, Object> toPlain;
    private final Function<Object, T> fromPlain;

    private ProcessVariable(String name, boolean handedIn, Function<T, Object> toPlain, Function<Object, T> fromPlain) {
        this.name = name;
        this.handedIn = handedIn;
        this.toPlain = toPlain;
        this.fromPlain = fromPlain;
        DECLARED.putIfAbsent(name, this);
    }

    /** A decision, held by the name of its constant. */
    public static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> type) {
        return new ProcessVariable<>(name, true, Enum::name, plain -> constant(name, type, plain.toString()));
    }

    /** A day (ISO text). Names end in {@code On} (happened) or {@code Due} (last day). */
    public static ProcessVariable<LocalDate> day(String name) {
        return new ProcessVariable<>(name, true, LocalDate::toString, plain -> parsed(name, plain.toString()));
    }

    /** The id of a row of ours: set by our code alone, so that nobody steers a task to the row of another case. */
    public static ProcessVariable<Long> id(String name) {
        return new ProcessVariable<>(
                name, false, Long::valueOf, plain -> whole(name, plain, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    /** User ids of staff, comma-separated; names of staff never travel. Set by our code alone, as an id is. */
    public static ProcessVariable<String> staff(String name) {
        return new ProcessVariable<>(name, false, ids -> ids, Object::toString);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(
                name, true, Integer::valueOf, plain -> (int) whole(name, plain, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, true, Boolean::valueOf, plain -> Boolean.valueOf(plain.toString()));
    }

    /** An instant, as ISO text with its offset: for the timer that is not the end of a day. */
    public static ProcessVariable<OffsetDateTime> instant(String name) {
        return new ProcessVariable<>(name, false, OffsetDateTime::toString, plain -> instantOf(name, plain.toString()));
    }

    /** Whether some module has declared a variable of that name; nothing else may stand in the engine's tables. */
    public static boolean isDeclared(String name) {
        return DECLARED.containsKey(name);
    }

    /** Whether a form may hand a value in under that name: a choice, day, number or flag. */
    public static boolean mayBeHandedIn(String name) {
        var variable = DECLARED.get(name);
        return variable != null && variable.handedIn;
    }

    /**
     * Left empty is accepted; whether it may be is the question of who reads it.
     *
     * @throws Refused when the value is none of the declared variable's
     */
    public static void check(String name, @Nullable Object value) {
        var variable = DECLARED.get(name);
        if (variable != null && value != null && !value.toString().isBlank()) {
            Objects.requireNonNull(variable.fromPlain.apply(value));
        }
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
            throw new Refused(FieldNames.variable(name) + "没有填写，请填写后再提交");
        }
        return value;
    }

    public @Nullable T find(VariableScope scope) {
        var plain = scope.getVariable(name);
        return plain == null || plain.toString().isBlank() ? null : fromPlain.apply(plain);
    }

    private static LocalDate parsed(String name, String day) {
        return Objects.requireNonNull(IncomingDay.of(FieldNames.ofVariable(name), day));
    }

    private static OffsetDateTime instantOf(String name, String text) {
        try {
            return IncomingDay.within(FieldNames.ofVariable(name), OffsetDateTime.parse(text));
        } catch (DateTimeParseException notATime) {
            throw new Refused(FieldNames.variable(name) + "不是正确的时间");
        }
    }

    private static long whole(String name, Object plain, long least, long most) {
        var number = Objects.requireNonNull(IncomingNumber.of(FieldNames.ofVariable(name), plain.toString()));
        return IncomingNumber.whole(FieldNames.ofVariable(name), number, least, most);
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException notAConstant) {
            throw new Refused(FieldNames.variable(name) + "没有这个选项，请从列表中选择");
        }
    }
}
