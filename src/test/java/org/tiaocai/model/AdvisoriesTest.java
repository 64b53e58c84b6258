package org.tiaocai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A library with a known fault stays out of the build, unless it is written down why the fault does not reach us. */
@DisplayName("已公布的漏洞")
class AdvisoriesTest {

    private static final Pattern TEST = Pattern.compile("(\\w+Test)(?:#(\\w+))?");

    @Test
    @DisplayName("所用的库没有未作结论的漏洞；清单中的库都在用")
    void nothing_known_is_open() throws IOException {
        var known = Advisories.known();
        var classPath = Advisories.classPath();
        assertThat(known).hasSizeGreaterThan(10);
        assertThat(known).allSatisfy(one -> {
            assertThat(one.verdict()).as(one.id()).isNotBlank();
            assertThat(one.date()).as(one.id()).isAfter(LocalDate.of(2026, 1, 1));
            assertThat(one.versionIn(classPath))
                    .as(one.id() + "：清单中的库已不在用，请删去这一行")
                    .isPresent();
        });
        assertThat(known.stream().filter(one -> one.isOpenIn(classPath)))
                .as("请升级，或者在 %s 中写明结论", Advisories.FILE)
                .isEmpty();
    }

    @Test
    @DisplayName("结论中提到的测试确实存在")
    void the_tests_of_the_verdicts_are_there() throws IOException {
        for (var one : Advisories.known()) {
            var named = TEST.matcher(one.verdict());
            while (named.find()) {
                var file = source(named.group(1));
                assertThat(file).as(one.id() + " " + named.group()).isNotNull();
                if (named.group(2) != null) {
                    assertThat(Files.readString(file)).as(one.id()).contains("void " + named.group(2) + "(");
                }
            }
        }
    }

    @ParameterizedTest
    @DisplayName("比对认得出受影响的版本：两侧各一个")
    @CsvSource({
        "<1.87, 1.86.9, true",
        "<1.87, 1.87, false",
        "<10.1.62, 10.1.9, true",
        "<10.1.62, 10.1.100, false",
        ">=2.0 <2.5, 2.0, true",
        ">=2.0 <2.5, 1.9, false",
        ">=2.0 <2.5, 2.5, false",
    })
    void it_bites(String affected, String version, boolean open) {
        var classPath = List.of("/home/x/.m2/repository/org/example/thing/" + version + "/thing-" + version + ".jar");
        assertThat(advisory(affected, "raised").isOpenIn(classPath)).isEqualTo(open);
        assertThat(advisory(affected, "shut by us: OwnTest").isOpenIn(classPath))
                .isFalse();
    }

    private static Advisories.Advisory advisory(String affected, String verdict) {
        return new Advisories.Advisory(
                "CVE-X", "org.example:thing", affected, "?", LocalDate.of(2026, 11, 28), verdict);
    }

    private static Path source(String test) throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.endsWith(test + ".java"))
                    .findFirst()
                    .orElse(null);
        }
    }
}
