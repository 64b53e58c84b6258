package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told in several places agrees: catalogue, templates, records, code and models. The culprit is named. */
@DisplayName("文书目录、模板、事项、代码和流程一致")
class PaperAgreementTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/documents");
    private static final Pattern CODE = Pattern.compile("\"(D\\d{3}(?:-\\d)?)\"");
    private static final Pattern ISSUED_BY_WORD = Pattern.compile("papers\\.issue\\(execution, ?['\"]([a-z-]+)['\"]");
    private static final Pattern ASKED = Pattern.compile("PaperOnRequest\\.(?:of|letter)\\(\\s*\"(D\\d{3}(?:-\\d)?)\"");
    private static final Pattern STAGE = Pattern.compile("(?m)^paper\\.request/(D\\d{3}(?:-\\d)?):");
    private static final Pattern SERVED_BY_MODEL = Pattern.compile("recipients\\.of\\(execution, ?'([a-z-]+)'");

    private final Catalogue catalogue = new Catalogue();
    private final FactTypes types = new FactTypes();

    @Test
    @DisplayName("目录中的每一种都有模板，没有多余的模板")
    void every_kind_has_its_template() throws IOException {
        assertThat(templates())
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.kinds().stream().map(DocumentKind::template).toList());
    }

    @Test
    @DisplayName("每个事项记录都属于目录中的一种文书")
    void every_record_is_of_a_kind() {
        assertThat(words()).containsAll(types.all().keySet());
    }

    @Test
    @DisplayName("程序或者流程制作目录中的每一种文书，不制作目录以外的文书")
    void what_is_issued_is_in_the_catalogue() throws IOException {
        var byCode = found("src/main/java", CODE);
        var byWord = found("processes", ISSUED_BY_WORD);
        byWord.addAll(found("src/main/java", ISSUED_BY_WORD));
        assertThat(catalogue.kinds())
                .allSatisfy(kind -> assertThat(byCode.contains(kind.code()) || byWord.contains(kind.word()))
                        .as("%s %s", kind.code(), kind.word())
                        .isTrue());
        assertThat(catalogue.kinds()).extracting(DocumentKind::code).containsAll(byCode);
        assertThat(words()).containsAll(byWord);
    }

    @Test
    @DisplayName("由流程送达的，正是目录写明由流程送达的")
    void what_a_model_serves_is_sent_by_models() throws IOException {
        // The award is served by its own process, one paper after the other.
        var served = found("processes", SERVED_BY_MODEL);
        served.addAll(Set.of("final-award", "non-final-award", "partial-award"));
        assertThat(served)
                .containsExactlyInAnyOrderElementsOf(catalogue.kinds().stream()
                        .filter(kind -> kind.sending() == Sending.BY_MODEL)
                        .map(DocumentKind::word)
                        .toList());
    }

    @Test
    @DisplayName("应请求制作的，正是目录写明“应请求”的；每种都写明在哪些阶段可以制作")
    void what_is_asked_for_is_offered() throws IOException {
        var inCatalogue = catalogue.kinds().stream()
                .filter(kind -> kind.sending() == Sending.ASKED)
                .map(DocumentKind::code)
                .toList();
        assertThat(found("src/main/java", ASKED)).containsExactlyInAnyOrderElementsOf(inCatalogue);
        assertThat(STAGE.matcher(Files.readString(Path.of("src/main/resources/rights/stages.yaml")))
                        .results()
                        .map(hit -> hit.group(1)))
                .containsExactlyInAnyOrderElementsOf(inCatalogue);
    }

    private Set<String> words() {
        return catalogue.kinds().stream().map(DocumentKind::word).collect(Collectors.toSet());
    }

    private static Set<String> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.map(TEMPLATES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".html") && !file.startsWith("house/"))
                    .map(file -> file.replaceAll("\\.html$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> found(String folder, Pattern pattern) throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(one -> one.toString().matches(".*\\.(java|bpmn)"))
                    .toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(hit -> all.add(hit.group(1)));
            }
        }
        return all;
    }
}
