package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of all papers that the office has to make, read from the law's side, and our catalogue: what is printed, in
 * which volume it goes, by which class it is served. What is not made yet says so in the table itself.
 */
@DisplayName("文书种类表与文书目录")
class PaperKindsTest {

    private static final Path TABLE = Path.of("src/test/resources/documents/kinds.csv");
    private static final String MADE = "made";

    private final Catalogue catalogue = new Catalogue();
    private final Templates templates = new Templates();
    private final PaperSamples samples = new PaperSamples();

    /**
     * One line of the table.
     *
     * @param classes by which its papers are served; each of them is needed
     * @param printed what each of its papers must say, as a word or as a field in braces
     * @param whereItApplies what at least one of them says in a case that has it
     * @param state made, or why not yet
     */
    record Line(
            String code,
            Set<String> classes,
            Set<String> volumes,
            List<String> printed,
            List<String> whereItApplies,
            String state) {

        @Override
        public String toString() {
            return code;
        }
    }

    static List<Line> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> line.split(",", 7))
                .map(cells -> new Line(
                        cells[0],
                        Set.copyOf(words(cells[2])),
                        Set.copyOf(words(cells[3])),
                        words(cells[4]),
                        words(cells[5]),
                        cells[6]))
                .toList();
    }

    static Stream<Line> made() throws IOException {
        return table().stream().filter(line -> line.state().equals(MADE));
    }

    @Test
    @DisplayName("每一种文书都制作，或者写明为什么还没有；目录中没有表外的文书")
    void every_kind_is_made_or_named_as_missing() throws IOException {
        assertThat(table()).hasSizeGreaterThan(80).allSatisfy(line -> {
            assertThat(line.state()).as(line.code()).matches("made|not yet: .{20,}");
            assertThat(kinds(line).isEmpty())
                    .as(line.code())
                    .isNotEqualTo(line.state().equals(MADE));
        });
        assertThat(table().stream().map(Line::code))
                .containsAll(catalogue.kinds().stream()
                        .map(kind -> base(kind.code()))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("卷别和送达类别与表一致，表中的每一类都有文书")
    @MethodSource("made")
    void volume_and_class_agree(Line line) {
        assertThat(kinds(line))
                .extracting(DocumentKind::serviceClass)
                .as(line.code())
                .hasSameElementsAs(line.classes());
        assertThat(kinds(line))
                .extracting(kind -> kind.volume().label())
                .as(line.code())
                .hasSameElementsAs(line.volumes());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("法定内容在事项齐全的和最简单的案件中都印在纸上")
    @MethodSource("made")
    void what_the_law_asks_for_is_printed(Line line) {
        var everywhere = kinds(line).stream()
                .flatMap(kind -> Stream.of(
                        new Printed(page(kind, samples.complete(kind)), samples.complete(kind)),
                        new Printed(page(kind, samples.minimal(kind)), samples.minimal(kind))))
                .toList();
        var first = kinds(line).get(0);
        assertThat(line.printed())
                .allSatisfy(word -> assertThat(everywhere)
                        .filteredOn(one -> one.knows(word))
                        .as("%s %s", first.word(), word)
                        .isNotEmpty()
                        .allMatch(one -> one.says(word) || kinds(line).size() > 1 && saidBySome(everywhere, word)));
        assertThat(line.whereItApplies())
                .allSatisfy(word -> assertThat(everywhere)
                        .as("%s %s", first.word(), word)
                        .anyMatch(one -> one.knows(word) && one.says(word)));
    }

    private static boolean saidBySome(List<Printed> all, String word) {
        return all.stream().filter(one -> one.knows(word) && one.says(word)).count() >= 2;
    }

    /** A sample of a kind on paper. */
    private record Printed(String page, Map<String, @Nullable Object> fields) {

        boolean knows(String word) {
            return !isField(word) || fields.containsKey(name(word));
        }

        boolean says(String word) {
            return isField(word)
                    ? texts(fields.get(name(word))).findAny().isPresent()
                            && texts(fields.get(name(word))).allMatch(page::contains)
                    : page.contains(word);
        }

        private static boolean isField(String word) {
            return word.startsWith("{");
        }

        private static String name(String word) {
            return word.substring(1, word.length() - 1);
        }
    }

    private static Stream<String> texts(@Nullable Object plain) {
        if (plain instanceof Map<?, ?> part) {
            return part.values().stream().flatMap(PaperKindsTest::texts);
        }
        if (plain instanceof Collection<?> several) {
            return several.stream().flatMap(PaperKindsTest::texts);
        }
        return plain instanceof String text && !text.isEmpty() ? Stream.of(text) : Stream.empty();
    }

    private String page(DocumentKind kind, Map<String, @Nullable Object> fields) {
        return templates.page(Templates.text(kind.template()), fields);
    }

    private List<DocumentKind> kinds(Line line) {
        return catalogue.kinds().stream()
                .filter(kind -> base(kind.code()).equals(line.code()))
                .toList();
    }

    private static String base(String code) {
        return code.split("-")[0];
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.stream(cell.split(" ")).collect(Collectors.toList());
    }
}
