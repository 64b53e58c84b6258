package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A script that cannot be read takes its whole page with it, and no other test without a browser would say so. */
@DisplayName("本站页面、任务表单的脚本都读得通")
class ScriptsParseTest {

    private static final List<Path> FOLDERS = List.of(
            Path.of("src/main/resources/static/js"),
            Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/tiaocai"));

    /** Only parsed: nothing of them is run. */
    private static final String PARSE = """
        const { SourceTextModule } = require('node:vm');
        const { readFileSync } = require('node:fs');
        for (const file of process.argv.slice(1)) {
          try {
            new SourceTextModule(readFileSync(file, 'utf8'));
          } catch (fault) {
            console.log(`${file}: ${fault.message}`);
          }
        }
        """;

    @Test
    @DisplayName("逐个解析，没有语法错误")
    void every_script_can_be_read() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("node", "--no-warnings", "--experimental-vm-modules", "-e", PARSE, "--"));
        for (var folder : FOLDERS) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".js"))
                        .map(Path::toString)
                        .sorted()
                        .forEach(command::add);
            }
        }
        assertThat(command).hasSizeGreaterThan(40);
        var node = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
    }
}
