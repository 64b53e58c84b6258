package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaocai.shared.FieldNames;

/** 每一种文书的样张: printed into {@code target/papers}, from where the pictures are taken; in the profile full each kind. */
@DisplayName("文书样张印成 PDF")
class PaperPrintsTest {

    private static final Path TARGET = Path.of("target/papers");
    private static final Set<String> HANDFUL = Set.of("D301", "D307", "D506");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final Printer PDF = new PdfPrinter(new Typefaces());
    private static final Properties SPECIMENS = specimens();

    private static final PaperSamples MASKED = new PaperSamples(PaperPrintsTest::specimen);
    private static final PaperSamples WHOLE =
            new PaperSamples(name -> name.equals("identity") ? "999999199001010016" : specimen(name));

    static Stream<DocumentKind> kinds() {
        var all = "all".equals(System.getProperty("tiaocai.papers.kinds"));
        return PaperTemplatesTest.kinds().filter(kind -> all || HANDFUL.contains(kind.code()));
    }

    @ParameterizedTest
    @DisplayName("样张里没有字段名")
    @MethodSource("kinds")
    void a_specimen_is_printed(DocumentKind kind) throws IOException {
        var samples = kind.holdsWholeNumbers() ? WHOLE : MASKED;
        var page = Jsoup.parse(new Templates().page(Templates.text(kind.template()), samples.complete(kind)));
        assertThat(page.body().text()).as(kind.code()).doesNotContainPattern("样例[a-z]");
        Files.createDirectories(TARGET);
        Files.write(TARGET.resolve(kind.code() + " " + kind.name() + ".pdf"), PDF.print(page, DAY));
    }

    /** Made-up words: a list's entries end in 一 and 二. */
    private static String specimen(String name) {
        var bare = name.replaceAll("[一二]$", "");
        var words = SPECIMENS.getProperty(bare);
        return words == null ? "（" + FieldNames.of(bare).replaceAll("[A-Za-z]+", "内容") + "）" : words;
    }

    private static Properties specimens() {
        var all = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(PaperPrintsTest.class.getResourceAsStream("/documents/specimens.properties")),
                StandardCharsets.UTF_8)) {
            all.load(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return all;
    }
}
