package org.tiaocai.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What a field of a form is called where people see it, for a refusal that names it. */
public final class FieldNames {

    private static final String VARIABLE = "variable.";
    private static final Properties NAMES = read();

    private FieldNames() {}

    /** Such as “姓名或者名称”; for a field without a Chinese name, what holds of any. */
    public static String quoted(@Nullable String field) {
        var name = field == null ? null : NAMES.getProperty(field);
        return name == null ? "填写的内容" : "“" + name + "”";
    }

    /**
     * Of a choice or day that a task's form hands in: as that form calls it, where another form has a field of the same name
     * that it calls otherwise.
     */
    public static String variable(String name) {
        return quoted(ofVariable(name));
    }

    /** Under which key a refusal that reads the variable's text finds its name. */
    static String ofVariable(String name) {
        return NAMES.containsKey(VARIABLE + name) ? VARIABLE + name : name;
    }

    /** Of a field of one kind of sheet or call, where the same name is something else elsewhere. */
    public static String quoted(Class<?> sheet, @Nullable String field) {
        var own = sheet.getSimpleName() + "." + field;
        return quoted(NAMES.containsKey(own) ? own : field);
    }

    /** Such as 姓名或者名称; the field itself where it has no Chinese name. */
    public static String of(String field) {
        return NAMES.getProperty(field, field);
    }

    private static Properties read() {
        var names = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(FieldNames.class.getResourceAsStream("/messages/fields.properties")),
                StandardCharsets.UTF_8)) {
            names.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return names;
    }
}
