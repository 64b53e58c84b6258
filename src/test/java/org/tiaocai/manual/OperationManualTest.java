package org.tiaocai.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** Who runs the service at night must not look for a setting that is gone. */
@DisplayName("运行手册与设置一致")
class OperationManualTest {

    private static final Path MANUAL = Path.of("src/docs/operation.md");

    @Test
    @DisplayName("提到的 tiaocai 设置都在 application.yaml 或者设置类里")
    void every_setting_exists() throws IOException {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource("src/main/resources/application.yaml"));
        var keys = Objects.requireNonNull(yaml.getObject()).stringPropertyNames();
        var code = code();
        assertThat(found("[`\\-](tiaocai\\.[a-z.-]+[a-z])"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys.stream()
                                        .anyMatch(one -> one.equals(key)
                                                || one.startsWith(key + ".")
                                                || one.startsWith(key + "["))
                                || code.contains(key)
                                || isOfSettingsRecord(key, code))
                        .as(key)
                        .isTrue());
    }

    @Test
    @DisplayName("提到的环境变量都有人读")
    void every_variable_is_read() throws IOException {
        var read = code()
                + Files.readString(Path.of("docker/compose.yaml"))
                + Files.readString(Path.of("src/main/resources/application-postgres.yaml"));
        assertThat(found("\\b(TIAOCAI_[A-Z_]+|SPRING_[A-Z_]+|SERVER_FORWARD[A-Z_]+)"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(read.contains(name)).as(name).isTrue());
    }

    @Test
    @DisplayName("链接的文件都存在")
    void every_link_leads_somewhere() throws IOException {
        assertThat(found("]\\(([^)#]+)"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(MANUAL.resolveSibling(link).normalize()).exists());
    }

    private static boolean isOfSettingsRecord(String key, String code) {
        var cut = key.lastIndexOf('.');
        return code.contains("@ConfigurationProperties(\"" + key.substring(0, cut) + "\")");
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(OperationManualTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text(MANUAL))
                .results()
                .map((MatchResult one) -> one.group(1))
                .distinct()
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
