package org.tiaocai.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** PDF with the font embedded, in the house's sheet {@code documents/pdf.css} instead of the page's own style. */
@Component
class PdfPrinter implements Printer {

    private static final String REGULAR = "/documents/fonts/NotoSerifSC_400Regular.ttf";
    private static final String BOLD = "/documents/fonts/NotoSerifSC_700Bold.ttf";
    private static final String FAMILY = "Document";

    private final String sheet = sheet();

    @Override
    public FileFormat format() {
        return FileFormat.PDF;
    }

    @Override
    public byte[] print(Document page, LocalDate madeOn) {
        page.select("style").remove();
        page.head().appendElement("style").text(sheet);
        var regular = FontFile.read(REGULAR);
        mustBeShown(page.body().wholeText(), regular);
        try (var pdf = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useFont(regular::stream, FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> FontFile.read(BOLD).stream(), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, address) -> null);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
            builder.usePDDocument(pdf);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                stamp(pdf, page, madeOn);
                pdf.save(file);
            }
            return file.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Its day and its identity come from the page: nothing of the moment of printing is left in the file. */
    private static void stamp(PDDocument pdf, Document page, LocalDate madeOn) {
        var zone = TimeZone.getTimeZone("Asia/Shanghai");
        var day = new GregorianCalendar(zone);
        day.setTime(Date.from(madeOn.atStartOfDay(zone.toZoneId()).toInstant()));
        var about = pdf.getDocumentInformation();
        about.setCreationDate(day);
        about.setModificationDate(day);
        about.setTitle(page.title());
        pdf.setDocumentId((long) page.body().html().hashCode());
    }

    private static void mustBeShown(String text, FontFile font) {
        var missing = text.codePoints()
                .filter(one -> !Character.isWhitespace(one) && !font.has(one))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new Refused("字库中没有下列字，PDF 无法正确显示，请使用 Word 版：" + missing);
        }
    }

    private static String sheet() {
        try (var css = Objects.requireNonNull(PdfPrinter.class.getResourceAsStream("/documents/pdf.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
