package org.tiaocai.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A template calls public methods only, and a method that is not breaks a page on the day on which its row appears.
 * Templates do not say the types of what they show, so it goes by name: what one of them calls is public on each enum
 * and on each public record.
 */
class TemplateCallsTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]*(?:\\{[^{}]*}[^{}]*)*)}");
    private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\(\\)");

    @Test
    @DisplayName("模板调用的方法都是公开的")
    void what_a_template_calls_is_public() {
        var called = called();
        assertThat(called).contains("label", "decisions");
        var hidden = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tiaocai").stream()
                        .filter(TemplateCallsTest::isShown)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> called.contains(method.getName()))
                        .filter(TemplateCallsTest::isHidden)
                        .map(JavaMethod::getFullName)
                        .sorted()
                        .toList();
        assertThat(hidden).isEmpty();
    }

    private static boolean isShown(JavaClass type) {
        return type.isEnum() || (type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isHidden(JavaMethod method) {
        return method.getRawParameterTypes().isEmpty()
                && !method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static Set<String> called() {
        var names = new TreeSet<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                EXPRESSION
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(expression ->
                                CALL.matcher(expression.group(1)).results().forEach(call -> names.add(call.group(1))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
