package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import org.tiaocai.dispute.Side;

/**
 * A field of the form with which the case page raises a motion, as the details of the kind declare it.
 *
 * @param most the greatest number, or the longest text
 * @param choices the constants to choose from
 * @param sides of which the parties to choose from are
 */
public record FormField(
        String name, String label, Input input, boolean required, long most, List<?> choices, List<Side> sides) {

    /** How it is filled in. */
    public enum Input {
        CHOICE,
        YES_NO,
        NUMBER,
        MONEY,
        DAY,
        TEXT,
        CLAIM,
        PARTY,
        PARTIES
    }

    private static final Map<Class<?>, Input> INPUTS = Map.of(
            boolean.class, Input.YES_NO,
            Integer.class, Input.NUMBER,
            BigDecimal.class, Input.MONEY,
            LocalDate.class, Input.DAY,
            String.class, Input.TEXT,
            Long.class, Input.PARTY,
            List.class, Input.PARTIES);

    static List<FormField> of(Class<? extends Record> details) {
        return Stream.of(details.getRecordComponents()).map(FormField::of).toList();
    }

    /** What was filled in, as words; empty where nothing was. */
    String shown(MotionDetails details) {
        var value = call(details, name);
        if (value == null || value.equals(false)) {
            return "";
        }
        return switch (input) {
            case YES_NO -> "是";
            case PARTY -> "见当事人";
            case PARTIES -> ((List<?>) value).size() + " 名";
            case CLAIM -> "第 " + value + " 项";
            case CHOICE -> Objects.toString(call(value, "label"), "");
            default -> value.toString();
        };
    }

    private static @Nullable Object call(Object on, String accessor) {
        var method = Objects.requireNonNull(ReflectionUtils.findMethod(on.getClass(), accessor), accessor);
        ReflectionUtils.makeAccessible(method);
        return ReflectionUtils.invokeMethod(method, on);
    }

    private static FormField of(RecordComponent component) {
        var asked = Objects.requireNonNull(component.getAnnotation(Asked.class), component::getName);
        var type = component.getType();
        var constraints = component.getAccessor();
        return new FormField(
                component.getName(),
                asked.value(),
                asked.claim() ? Input.CLAIM : INPUTS.getOrDefault(type, Input.CHOICE),
                constraints.isAnnotationPresent(NotNull.class) || constraints.isAnnotationPresent(NotBlank.class),
                most(constraints),
                type.isEnum() ? List.of(type.getEnumConstants()) : List.of(),
                List.of(asked.of()));
    }

    private static long most(Method constraints) {
        var max = constraints.getAnnotation(Max.class);
        var size = constraints.getAnnotation(Size.class);
        return max != null ? max.value() : size != null ? size.max() : Integer.MAX_VALUE;
    }
}
