package org.tiaocai.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiaocai.manual.Manual;

/** Nobody is sent to a page that is not there, or that turns them away. */
@DisplayName("岗位手册的链接")
class ManualLinksTest {

    /** A picture is no link, and HelpPagesTest opens each. */
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]*]\\((/[^)#?]*)");

    private static final Pattern HOW = Pattern.compile("@\\{/help/([a-z-]+)#([^}]+)}");

    private static final Set<String> FOR_ALL = Set.of("/camunda/app/tasklist/default/");
    private static final Set<String> FOR_ADMINISTRATORS =
            Set.of("/camunda/app/admin/default/", "/camunda/app/cockpit/default/");

    private final Matrix matrix = new Matrix();

    @ParameterizedTest
    @DisplayName("每个链接都是存在的页面，而且这个岗位打得开")
    @EnumSource(Manual.class)
    void a_link_opens(Manual manual) throws IOException {
        var text = Files.readString(Path.of("src/main/resources/manual/all.md"))
                + Files.readString(Path.of("src/main/resources/manual", manual.key() + ".md"));
        assertThat(LINK.matcher(text).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(opens(link, manual.groups())).as(link).isTrue());
    }

    @Test
    @DisplayName("页面上“怎么填”指向的岗位和小节都在手册里")
    void how_to_fill_in() throws IOException {
        try (var pages = Files.walk(Path.of("src/main/resources/templates"))) {
            var links = pages.filter(Files::isRegularFile)
                    .flatMap(page -> HOW.matcher(text(page)).results())
                    .toList();
            assertThat(links).hasSizeGreaterThan(20);
            assertThat(links)
                    .allSatisfy(link -> assertThat(text(Path.of("src/main/resources/manual", link.group(1) + ".md"))
                                    .lines())
                            .as(link.group())
                            .contains("## " + link.group(2)));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean opens(String link, List<String> roles) {
        if (link.startsWith("/camunda/")) {
            return FOR_ALL.contains(link)
                    || (roles.contains(MatrixReader.ADMINISTRATOR) && FOR_ADMINISTRATORS.contains(link));
        }
        return matrix.route("GET", link)
                .filter(route -> opens(route.act(), roles))
                .isPresent();
    }

    private static boolean opens(Act act, List<String> roles) {
        return act.scope() == Act.Scope.OPEN
                || act.scope() == Act.Scope.LOGIN
                || (act.scope() == Act.Scope.HOUSE && act.allows(roles, Relation.OTHER));
    }
}
