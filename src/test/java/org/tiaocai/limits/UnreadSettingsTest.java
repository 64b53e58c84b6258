package org.tiaocai.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;
import org.tiaocai.limits.parameters.Parameter;

/** Nobody keeps a figure or a setting that nothing reads. */
@DisplayName("参数和设置都有代码读取")
class UnreadSettingsTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path SETTINGS = Path.of("src", "main", "resources", "application.yaml");
    private static final Pattern PREFIX = Pattern.compile("@ConfigurationProperties\\(\"(tiaocai[^\"]*)\"\\)");
    private static final Pattern VALUE = Pattern.compile("\\$\\{(tiaocai[^:}]*)");

    @Test
    @DisplayName("系统管理里的每个参数，都有别处的代码读取")
    void each_parameter_is_read() throws IOException {
        var code = files().entrySet().stream()
                .filter(file -> !file.getKey().endsWith("Parameter.java"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        assertThat(Parameter.values())
                .allSatisfy(one -> assertThat(code.contains("Parameter." + one.name()))
                        .as(one.label())
                        .isTrue());
    }

    @Test
    @DisplayName("配置文件里的每项设置，都有代码读取")
    void each_setting_is_read() throws IOException {
        var read = readSettings();
        assertThat(settings())
                .allSatisfy(key -> assertThat(read.stream()
                                .anyMatch(one ->
                                        key.equals(one) || key.startsWith(one + ".") || key.startsWith(one + "[")))
                        .as(key)
                        .isTrue());
    }

    /** What is asked for by its name, and the components of the records of settings that code asks for. */
    private static Set<String> readSettings() throws IOException {
        var files = files();
        var code = String.join("\n", files.values());
        var read = new TreeSet<String>();
        VALUE.matcher(code).results().forEach(found -> read.add(found.group(1)));
        for (var text : files.values()) {
            var prefix = PREFIX.matcher(text);
            if (prefix.find()) {
                for (var key : settings()) {
                    if (key.startsWith(prefix.group(1) + ".")) {
                        var component =
                                key.substring(prefix.group(1).length() + 1).split("[.\\[]")[0];
                        if (isAsked(camel(component), text, code)) {
                            read.add(prefix.group(1) + "." + component);
                        }
                    }
                }
            }
        }
        return read;
    }

    private static boolean isAsked(String component, String own, String code) {
        var declared = Pattern.compile("\\b" + component + "\\b")
                .matcher(own)
                .results()
                .count();
        return declared > 1 || declared == 1 && code.contains("." + component + "()");
    }

    private static String camel(String kebab) {
        return Pattern.compile("-(.)")
                .matcher(kebab)
                .replaceAll(found -> found.group(1).toUpperCase());
    }

    private static Set<String> settings() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(SETTINGS));
        return yaml.getObject().stringPropertyNames().stream()
                .filter(key -> key.startsWith("tiaocai."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> files() throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(CODE)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                all.put(file.toString(), Files.readString(file));
            }
        }
        return all;
    }
}
