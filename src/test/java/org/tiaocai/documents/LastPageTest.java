package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A signature under no text can be put under any: the last page of each kind holds some of what it is for. */
@DisplayName("签名、盖章不单独成页")
class LastPageTest {

    private static final Printer PDF = new PdfPrinter(new Typefaces());
    private static final String ENDED = "（此页无正文）";
    private static final int TAIL = 4;

    private static final Templates TEMPLATES = new Templates();
    private static final PaperSamples SAMPLES = new PaperSamples(name -> "样例" + name.length());

    static Stream<DocumentKind> kinds() {
        return PaperTemplatesTest.kinds().filter(kind -> !kind.signers().isEmpty() || kind.isSealed());
    }

    @ParameterizedTest
    @DisplayName("每一种文书，事项齐全的和最少的，末页都有正文")
    @MethodSource("kinds")
    void of_every_kind(DocumentKind kind) throws IOException {
        for (var fields : List.of(SAMPLES.complete(kind), SAMPLES.minimal(kind))) {
            assertThat(alone(TEMPLATES.page(Templates.text(kind.template()), fields)))
                    .as(kind.code())
                    .isNull();
        }
    }

    @Test
    @DisplayName("正文长短不论，签名栏在页末断开时，最后一段、最后一行表格跟着过去")
    void whatever_the_length() throws IOException {
        var signatures = "<section class=signatures><div><p>申请人（签名）：</p><p class=signed-on>　年　月　日</p></div></section>";
        for (var lines : IntStream.rangeClosed(14, 22).toArray()) {
            var text = "<p>应当按时足额支付劳动报酬。</p>".repeat(lines);
            assertThat(alone(page(text + signatures))).as(lines + " 段").isNull();
            var table = "<table class=particulars>" + "<tr><th scope=row>事项</th><td>应当足额支付</td></tr>".repeat(lines)
                    + "</table>";
            assertThat(alone(page(table + signatures))).as(lines + " 行").isNull();
        }
    }

    @ParameterizedTest
    @DisplayName("Word 文件里也一样：从正文的最后一段、表格的最后一行起，一直到落款，每一段都与下一段同页")
    @MethodSource("kinds")
    void nor_in_word(DocumentKind kind) throws IOException {
        for (var fields : List.of(SAMPLES.complete(kind), SAMPLES.minimal(kind))) {
            var page = TEMPLATES.page(Templates.text(kind.template()), fields);
            if (!isClosed(page)) {
                continue;
            }
            var tail = tails(page).toList();
            try (var word = new XWPFDocument(
                    new ByteArrayInputStream(new WordPrinter().print(Jsoup.parse(page), LocalDate.of(2026, 3, 6))))) {
                var lines = lines(word);
                var end = IntStream.range(0, lines.size())
                        .filter(i -> tail.stream().anyMatch(bare(lines.get(i).getText())::endsWith))
                        .max();
                assertThat(end).as(kind.code()).isPresent();
                assertThat(lines.subList(end.getAsInt(), lines.size() - 1))
                        .as(kind.code())
                        .filteredOn(line -> !line.getText().isBlank())
                        .allMatch(XWPFParagraph::isKeepNext);
            }
        }
    }

    /** Whether something to sign or a closing stands below the text; a slip to be sent back ends the others. */
    private static boolean isClosed(String page) {
        var body = Jsoup.parse(page).body();
        var all = body.getAllElements();
        var closings = body.select(".signer, .signatures, .closing");
        var texts = body.select("p, li, tr, h2").stream()
                .filter(one -> one.closest(".signer, .signatures, .closing") == null
                        && !bare(one.text()).isEmpty())
                .toList();
        return !closings.isEmpty()
                && !texts.isEmpty()
                && all.indexOf(closings.get(closings.size() - 1)) > all.indexOf(texts.get(texts.size() - 1));
    }

    /** All paragraphs, those of tables in their place. */
    private static List<XWPFParagraph> lines(XWPFDocument word) {
        var lines = new ArrayList<XWPFParagraph>();
        for (var one : word.getBodyElements()) {
            if (one instanceof XWPFParagraph line) {
                lines.add(line);
            } else if (one instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> lines.addAll(cell.getParagraphs())));
            }
        }
        return lines;
    }

    private static String page(String body) {
        return "<html lang=zh-CN><head><title>笔录</title></head><body>" + body + "</body></html>";
    }

    /** The last page where it shows nothing of the text. */
    private static @Nullable String alone(String page) throws IOException {
        try (var pdf = Loader.loadPDF(PDF.print(Jsoup.parse(page), LocalDate.of(2026, 3, 6)))) {
            if (pdf.getNumberOfPages() == 1) {
                return null;
            }
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            reader.setStartPage(pdf.getNumberOfPages());
            var last = bare(reader.getText(pdf));
            return last.contains(ENDED) || tails(page).anyMatch(last::contains) ? null : last;
        }
    }

    /** How the text ends: its last paragraph, or the cells of its last line. */
    private static Stream<String> tails(String page) {
        var body = Jsoup.parse(page).body();
        body.select(".signer, .signatures, .closing").remove();
        var ends = body.select("p, li, tr, h2").stream()
                .filter(one -> !bare(one.text()).isEmpty())
                .toList();
        var end = ends.get(ends.size() - 1);
        var parts = end.is("tr") ? end.select("th, td").eachText() : List.of(end.text());
        return parts.stream()
                .map(LastPageTest::bare)
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(Math.max(0, text.length() - TAIL)));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
