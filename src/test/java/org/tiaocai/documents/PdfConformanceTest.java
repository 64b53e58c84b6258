package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF is the judge of archives; a handful of kinds with all that a page may hold, in the profile full each kind. */
@DisplayName("PDF 合于长期保存（PDF/A-2a）和无障碍（PDF/UA-1）标准")
class PdfConformanceTest {

    private static final Set<String> HANDFUL = Set.of("D110", "D306", "D422", "D501", "D507", "D613");
    private static final Typefaces TYPEFACES = new Typefaces();

    private final Printer pdf = new PdfPrinter(TYPEFACES);
    private final PaperSamples samples = new PaperSamples();

    @BeforeAll
    static void theJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<DocumentKind> kinds() {
        var all = "all".equals(System.getProperty("tiaocai.papers.kinds"));
        return PaperTemplatesTest.kinds().filter(kind -> all || HANDFUL.contains(kind.code()));
    }

    @ParameterizedTest
    @DisplayName("veraPDF 没有意见")
    @MethodSource("kinds")
    void a_paper_keeps_to_both_standards(DocumentKind kind) throws Exception {
        var page = marked(kind, new Templates().page(Templates.text(kind.template()), samples.complete(kind)));
        var bytes = pdf.print(Jsoup.parse(page), LocalDate.of(2026, 3, 6));
        assertThat(faults(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** As it goes out. */
    private static String marked(DocumentKind kind, String page) {
        return kind.isCheckable()
                ? new CheckMark(new Templates(), "https://tiaocai.example.org")
                        .on(page, new CheckCode("7K2M9QXT4HWDB3NP"))
                : page;
    }

    private static List<String> faults(byte[] bytes, PDFAFlavour standard) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), standard);
                var judge = Foundries.defaultInstance().createValidator(standard, false)) {
            return judge.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage() + " "
                            + one.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
