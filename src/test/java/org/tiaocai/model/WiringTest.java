package org.tiaocai.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tiaocai.shared.ProcessVariable;
import org.tiaocai.story.StoryTest;

/** What is told twice agrees: models with code, forms with variables. The culprit is named. */
@StoryTest
@DisplayName("模型、表单与代码一致")
class WiringTest {

    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z]\\w*)(?:\\.\\w+\\([^}]*\\))?}");
    /** As {@code form.js} takes them: a name and how its value is read off the sheet. */
    private static final Pattern CHOICES = Pattern.compile("(\\w+): function \\(sheet\\) \\{ return sheet\\.value");

    /** Values that a model hands to the engine as they stand. */
    private static final Set<String> NOT_BEANS = Set.of("panelMembers", "retryDue");

    @Autowired
    ApplicationContext application;

    static Stream<Path> models() throws IOException {
        return files("processes", ".bpmn");
    }

    static Stream<Path> forms() throws IOException {
        return files("forms", ".form");
    }

    @ParameterizedTest
    @DisplayName("模型里叫到的每个部件都在")
    @MethodSource("models")
    void every_bean_of_a_model_exists(Path model) throws IOException {
        var text = Files.readString(model);
        BEAN.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(name -> assertThat(application.containsBean(name)
                                || NOT_BEANS.contains(name)
                                || DeclaredVariables.names().contains(name))
                        .as("%s 叫到 %s", model.getFileName(), name)
                        .isTrue());
    }

    @ParameterizedTest
    @DisplayName("表单只含声明过的变量，没有可以随意填写文字的项")
    @MethodSource("forms")
    void a_form_holds_choices_and_days_only(Path form) throws IOException {
        var json = new ObjectMapper().readTree(form.toFile());
        assertThat(json.get("id").asText() + ".form")
                .isEqualTo(form.getFileName().toString());
        for (var component : json.get("components")) {
            assertThat(component.get("type").asText()).isNotIn("textfield", "textarea");
            if (component.has("key")) {
                assertThat(DeclaredVariables.names())
                        .contains(component.get("key").asText());
                assertThat(ProcessVariable.mayBeHandedIn(component.get("key").asText()))
                        .as("%s 可以由表单交出", component.get("key").asText())
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("每个嵌入表单都只经由临时变量提交文字")
    void an_embedded_form_submits_through_our_support() throws IOException {
        assertThat(files("forms", ".html").toList())
                .isNotEmpty()
                .allSatisfy(form -> assertThat(Files.readString(form))
                        .as(form.toString())
                        .contains("tiaocai.form(camForm")
                        .doesNotContain("cam-variable-name", "variableManager"));
    }

    @Test
    @DisplayName("嵌入表单写明它交出的选项，和脚本里的一致；表单不能交出编号和人员")
    void an_embedded_form_declares_its_choices() throws IOException {
        assertThat(files("forms", ".html").toList()).allSatisfy(form -> {
            var text = Files.readString(form);
            var declares = Arrays.stream(Jsoup.parse(text)
                            .select("form")
                            .attr("data-choices")
                            .split(" "))
                    .filter(name -> !name.isEmpty())
                    .toList();
            var handsIn =
                    CHOICES.matcher(text).results().map(found -> found.group(1)).toList();
            assertThat(declares).as(form.toString()).isEqualTo(handsIn);
            assertThat(declares).as(form.toString()).allMatch(ProcessVariable::mayBeHandedIn);
        });
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }
}
