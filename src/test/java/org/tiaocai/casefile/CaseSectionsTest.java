package org.tiaocai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.Order;
import org.tiaocai.shared.CaseSection;

/** A section whose template is missing breaks the case page on the day on which a case has something of its kind. */
class CaseSectionsTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    @Test
    @DisplayName("案卷页的每一部分有自己的模板，每个模板属于一个部分")
    void every_section_has_its_template() throws IOException {
        try (var templates = Files.list(TEMPLATES.resolve("cases"))) {
            assertThat(sections().stream().map(CaseFilePage::template).map(name -> TEMPLATES.resolve(name + ".html")))
                    .containsExactlyInAnyOrderElementsOf(templates.toList());
        }
    }

    @Test
    @DisplayName("每一部分的位置是唯一的")
    void every_section_has_its_place() {
        assertThat(sections())
                .extracting(section -> section.getAnnotation(Order.class))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    private static List<? extends Class<? extends CaseSection>> sections() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tiaocai").stream()
                        .filter(type -> type.isAssignableTo(CaseSection.class) && !type.isInterface())
                        .<Class<? extends CaseSection>>map(
                                type -> type.reflect().asSubclass(CaseSection.class))
                        .toList();
    }
}
