package org.tiaocai.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.tiaocai.shared.ProcessVariable;
import org.tiaocai.story.StoryTest;

/** What is told twice agrees: models with code, forms with variables, branches with choices. The culprit is named. */
@StoryTest
@DisplayName("模型、表单与代码一致")
class WiringTest {

    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z]\\w*)(?:\\.\\w+\\([^}]*\\))?}");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) == '(\\w+)'");
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
                                || declared().contains(name))
                        .as("%s 叫到 %s", model.getFileName(), name)
                        .isTrue());
    }

    @ParameterizedTest
    @DisplayName("分支条件比较的变量都声明过，比较的值都是它的选项")
    @MethodSource("models")
    void every_branch_compares_a_choice(Path model) throws IOException {
        var constants = constants();
        COMPARISON
                .matcher(Files.readString(model).replace("&#39;", "'"))
                .results()
                .forEach(found -> {
                    assertThat(declared()).as(model.getFileName() + " 的变量").contains(found.group(1));
                    assertThat(constants).as(model.getFileName() + " 的选项").contains(found.group(2));
                });
    }

    @ParameterizedTest
    @DisplayName("表单只含声明过的变量，选项都是代码认识的，没有可以随意填写文字的项")
    @MethodSource("forms")
    void a_form_holds_choices_and_days_only(Path form) throws IOException {
        var json = new ObjectMapper().readTree(form.toFile());
        assertThat(json.get("id").asText() + ".form")
                .isEqualTo(form.getFileName().toString());
        for (var component : json.get("components")) {
            assertThat(component.get("type").asText()).isNotIn("textfield", "textarea");
            if (component.has("key")) {
                assertThat(declared()).contains(component.get("key").asText());
                assertThat(ProcessVariable.mayBeHandedIn(component.get("key").asText()))
                        .as("%s 可以由表单交出", component.get("key").asText())
                        .isTrue();
            }
            if (component.has("values")) {
                component
                        .get("values")
                        .forEach(value -> assertThat(constants())
                                .contains(value.get("value").asText()));
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

    /** Names of all variables that the modules declare in their {@code …Variables} classes. */
    private static Set<String> declared() {
        return variableClasses()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ProcessVariable.class)
                .map(field -> {
                    try {
                        field.setAccessible(true);
                        return ((ProcessVariable<?>) field.get(null)).name();
                    } catch (IllegalAccessException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants() {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .map(WiringTest::text)
                    .filter(Pattern.compile("\\benum \\w+ \\{").asPredicate())
                    .flatMap(text -> Pattern.compile("\\b[A-Z][A-Z_]{3,}\\b")
                            .matcher(text)
                            .results()
                            .map(found -> found.group()))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<Class<?>> variableClasses() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("org\\.tiaocai\\..+Variables")));
        return scanner.findCandidateComponents("org.tiaocai").stream().map(found -> {
            try {
                return Class.forName(found.getBeanClassName());
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        });
    }
}
