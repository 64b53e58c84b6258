package org.tiaocai.documents;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tiaocai.shared.RegistrationNumber;

/** 可用字段: the names that a template may use, each with the names inside it where it is a list or a part of its own. */
record Fields(Map<String, Fields> names) {

    /** A word, a switch, or the entries of a plain list: nothing inside. */
    static final Fields PLAIN = new Fields(Map.of());

    /** The components of the records, the later ones in the place of earlier ones of the same name. */
    static Fields of(Class<?>... records) {
        var names = new LinkedHashMap<String, Fields>();
        for (var each : records) {
            for (var component : each.getRecordComponents()) {
                names.put(component.getName(), inside(component));
            }
        }
        return new Fields(names);
    }

    private static Fields inside(RecordComponent component) {
        var type = component.getType();
        if (Collection.class.isAssignableFrom(type)
                && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            type = element;
        }
        return type.isRecord() && type != RegistrationNumber.class ? of(type) : PLAIN;
    }
}
