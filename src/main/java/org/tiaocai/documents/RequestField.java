package org.tiaocai.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiaocai.shared.FieldNames;

/**
 * A field of the form with which a paper is asked for, as the record of its kind declares it.
 *
 * @param most the longest text
 * @param choices the constants to choose from
 */
record RequestField(String name, String label, Input input, boolean required, int most, List<?> choices) {

    private static final int ONE_LINE = 200;
    private static final Map<Class<?>, Input> INPUTS =
            Map.of(LocalDate.class, Input.DAY, Integer.class, Input.NUMBER, Long.class, Input.PARTY);

    /** How it is filled in. */
    enum Input {
        LINE,
        TEXT,
        DAY,
        NUMBER,
        CHOICE,
        PARTY
    }

    static List<RequestField> of(Class<? extends Record> form) {
        return Stream.of(form.getRecordComponents()).map(RequestField::of).toList();
    }

    private static RequestField of(RecordComponent component) {
        var constraints = component.getAccessor();
        var size = constraints.getAnnotation(Size.class);
        var most = size == null ? ONE_LINE : size.max();
        var type = component.getType();
        var text = most > ONE_LINE ? Input.TEXT : Input.LINE;
        return new RequestField(
                component.getName(),
                FieldNames.of(component.getName()),
                type.isEnum() ? Input.CHOICE : INPUTS.getOrDefault(type, text),
                constraints.isAnnotationPresent(NotNull.class) || constraints.isAnnotationPresent(NotBlank.class),
                most,
                type.isEnum() ? List.of(type.getEnumConstants()) : List.of());
    }
}
