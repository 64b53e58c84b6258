package org.tiaocai.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tiaocai.shared.FieldNames;
import org.tiaocai.shared.ProcessVariable;
import org.tiaocai.story.StoryTest;

/** A refusal names a field as people see it: whatever a page or a call sends has a Chinese name in one list. */
@StoryTest
@DisplayName("每个送进来的字段都有中文名称")
class FieldLabelsTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    @DisplayName("接口和页面的每个参数、请求体的每个字段，在 fields.properties 里都有名称")
    void each_field_has_a_name() {
        var fields = new TreeSet<String>();
        mapping.getHandlerMethods().values().stream().filter(Door::guards).forEach(method -> collect(method, fields));
        assertThat(fields).as("读到了字段").contains("deputy", "answerDue", "persons", "to");
        assertThat(fields.stream().filter(field -> FieldNames.of(field).equals(field)))
                .as("没有中文名称的字段")
                .isEmpty();
    }

    @Test
    @DisplayName("任务表单里的选项和日期，退回时叫的名称与表单上的一样")
    void a_refusal_calls_a_field_as_its_form_does() throws Exception {
        var wrong = new TreeSet<String>();
        try (var forms = Files.walk(Path.of("forms"))) {
            for (var form :
                    forms.filter(one -> one.toString().endsWith(".form")).toList()) {
                for (var field : new ObjectMapper().readTree(form.toFile()).findParents("key")) {
                    var name = field.path("key").asText();
                    var label =
                            field.path("dateLabel").asText(field.path("label").asText());
                    if (ProcessVariable.isDeclared(name)
                            && !label.isEmpty()
                            && !("“" + label + "”")
                                    .startsWith(FieldNames.variable(name).replace("”", ""))) {
                        wrong.add(form.getFileName() + " " + name + " " + label);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(FieldNames.quoted("consentOn")).isNotEqualTo(FieldNames.variable("consentOn"));
    }

    private static void collect(HandlerMethod method, Set<String> fields) {
        for (var parameter : method.getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null && !Map.class.isAssignableFrom(parameter.getParameterType())) {
                fields.add(name(asked.name(), parameter));
            }
            var part = parameter.getParameterAnnotation(RequestPart.class);
            if (part != null) {
                fields.add(name(part.name(), parameter));
            }
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                collect(parameter.getGenericParameterType(), fields, new java.util.HashSet<>());
            }
        }
    }

    private static String name(String said, MethodParameter parameter) {
        return said.isEmpty() ? parameter.getParameter().getName() : said;
    }

    private static void collect(Type type, Set<String> fields, Set<Type> seen) {
        if (type instanceof ParameterizedType several) {
            Arrays.stream(several.getActualTypeArguments()).forEach(one -> collect(one, fields, seen));
        } else if (type instanceof Class<?> one && one.isRecord() && seen.add(one)) {
            for (RecordComponent component : one.getRecordComponents()) {
                fields.add(component.getName());
                collect(component.getGenericType(), fields, seen);
            }
        }
    }
}
