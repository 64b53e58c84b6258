package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiaocai.shared.Refused;

@DisplayName("文书的 Word 版和 PDF 版")
class DocumentPrintTest {

    private static final LocalDate MADE_ON = LocalDate.of(2026, 3, 6);
    private static final Typefaces TYPEFACES = new Typefaces();

    private final Printer pdf = new PdfPrinter(TYPEFACES);
    private final Printer word = new WordPrinter();

    static Stream<String> pages() {
        return Stream.of(award(), agreement(), letter("本委决定受理，请于2026年3月20日前举证。"));
    }

    @ParameterizedTest
    @DisplayName("PDF 含页面的全部文字，字就是字本身，不是部首")
    @MethodSource("pages")
    void a_pdf_says_what_the_page_says(String page) throws IOException {
        var bytes = pdf.print(Jsoup.parse(page), MADE_ON);
        try (var opened = Loader.loadPDF(bytes)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            var text = bare(reader.getText(opened));
            assertThat(text).contains("第1页共" + opened.getNumberOfPages() + "页");
            // By their place, or as they were written: what stands in columns is read in the second way only.
            var written = bare(new PDFTextStripper().getText(opened));
            var running = (text + written).replaceAll("第\\d+页共\\d+页", "");
            sentences(page).forEach(one -> assertThat(running).contains(one));
            assertThat(opened.getDocumentInformation().getTitle())
                    .isEqualTo(Jsoup.parse(page).title());
        }
        keep(page, "pdf", bytes);
    }

    @ParameterizedTest
    @DisplayName("Word 含页面的全部文字，次序不变")
    @MethodSource("pages")
    void a_word_file_says_what_the_page_says(String page) throws Exception {
        var bytes = word.print(Jsoup.parse(page), MADE_ON);
        var text = bare(textOfWord(bytes));
        var from = 0;
        for (var sentence : sentences(page)) {
            assertThat(text.substring(from)).contains(sentence);
            from = text.indexOf(sentence, from) + sentence.length();
        }
        keep(page, "docx", bytes);
    }

    @ParameterizedTest
    @DisplayName("同一份文书两次下载，逐字节相同")
    @MethodSource("pages")
    void the_same_page_gives_the_same_bytes(String page) {
        for (var printer : List.of(pdf, word)) {
            assertThat(printer.print(Jsoup.parse(page), MADE_ON)).isEqualTo(printer.print(Jsoup.parse(page), MADE_ON));
        }
    }

    @Test
    @DisplayName("人名用字（𠮷䶮𬭊㛃𬱟）在 PDF 和 Word 中都印得出来，复制出来还是原字；粘贴来的部首在 PDF 中印成字本身")
    void rare_names_are_printed() throws Exception {
        var names = "证人：王𠮷祥、李䶮、赵𬭊、钱㛃、孙𬱟；";
        var page = letter(names + "⼈⼯〜");
        assertThat(textOfPdf(page)).contains(names + "人工～");
        assertThat(bare(textOfWord(word.print(Jsoup.parse(page), MADE_ON)))).contains(names);
    }

    @Test
    @DisplayName("哪个字库都没有的字不会悄悄印错：PDF 拒绝并指明，Word 照写")
    void a_character_without_a_sign_is_told() throws Exception {
        var rare = Character.toString(0x30B50);
        var page = letter("证人：王" + rare + "祥");
        assertThatThrownBy(() -> pdf.print(Jsoup.parse(page), MADE_ON))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(rare);
        assertThat(textOfWord(word.print(Jsoup.parse(page), MADE_ON))).contains("王" + rare + "祥");
    }

    @Test
    @DisplayName("从 PDF 复制的每一个汉字、全角标点都是它自己，不是形近的编码")
    void every_character_is_copied_as_itself() {
        var common = IntStream.concat(
                IntStream.rangeClosed(0x4E00, 0x9FA5), "　，。、；：？！…—～·“”‘’（）〔〕【】《》〈〉％／＋－＝＿￥〇№×÷–0123456789".codePoints());
        var house = FontFile.read("/documents/fonts/NotoSerifSC_400Regular.ttf");
        assertThat(common.filter(one -> house.copiedAs(one) != one).mapToObj(Character::toString))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("没有只盖章的一页：落款与前面的文字同页，正文太长移不过去的，写明“此页无正文”")
    @CsvSource({"16", "17", "18", "19"})
    void no_page_holds_only_the_seal(int lines) throws IOException {
        var words = "本委认为用人单位应当按时足额支付劳动报酬并依法承担举证责任。";
        for (var text : List.of("<p>" + words + "</p>", "<p>" + words.repeat(lines) + "</p>")) {
            var body = "<p>" + words.repeat(lines) + "</p>" + text;
            var page = "<html lang=zh-CN><head><title>决定书</title></head><body>" + body
                    + "<section class=signers></section>"
                    + "<footer class=closing><p>某仲裁委员会（印章）</p><p>二〇二六年三月六日</p></footer></body></html>";
            try (var opened = Loader.loadPDF(pdf.print(Jsoup.parse(page), MADE_ON))) {
                var last = new PDFTextStripper();
                last.setStartPage(opened.getNumberOfPages());
                assertThat(bare(last.getText(opened))).containsAnyOf("责任。某仲裁委员会（印章）", "（此页无正文）某仲裁委员会（印章）");
            }
        }
    }

    private String textOfPdf(String page) throws IOException {
        try (var opened = Loader.loadPDF(pdf.print(Jsoup.parse(page), MADE_ON))) {
            return bare(new PDFTextStripper().getText(opened));
        }
    }

    /** Read by the platform's own zip and XML, not by what wrote it. */
    private static String textOfWord(byte[] bytes) throws Exception {
        try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(archive.readAllBytes()))
                            .getDocumentElement()
                            .getTextContent();
                }
            }
        }
        throw new AssertionError("no document in the file");
    }

    private static List<String> sentences(String page) {
        return Jsoup.parse(page).body().select("h1, h2, p, li, th, td").stream()
                .flatMap(element -> element.wholeText().lines())
                .map(DocumentPrintTest::bare)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private static void keep(String page, String extension, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(Jsoup.parse(page).title() + "." + extension), bytes);
    }

    private static String letter(String text) {
        return print("D308", Map.of("title", "不予受理通知书", "reason", text));
    }

    private static String print(String code, Map<String, Object> words) {
        var kind = new Catalogue().kind(code);
        var fields = new LinkedHashMap<>(new PaperSamples().complete(kind));
        fields.putAll(words);
        return new Templates().page(Templates.text(kind.template()), fields);
    }

    private static String award() {
        return print(
                "D506",
                Map.of(
                        "facts",
                        "申请人自述：每月工资12000元。\n被申请人辩称：已经支付，但未提供工资支付凭证。",
                        "reasons",
                        "用人单位应当按时足额支付工资；" + "本委认为，被申请人对其主张负有举证责任，应当承担举证不能的后果。".repeat(40)));
    }

    private static String agreement() {
        return print("D110", Map.of("terms", "分两次付清：\n第一次6000元；\n第二次6000元。"));
    }
}
