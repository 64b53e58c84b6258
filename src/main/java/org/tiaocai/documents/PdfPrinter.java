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
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** PDF with the font embedded, in the house's sheet {@code documents/pdf.css} instead of the page's own style. */
@Component
class PdfPrinter implements Printer {

    private static final String BOLD = "/documents/fonts/NotoSerifSC_700Bold.ttf";
    private static final String FAMILY = "Document";

    private final Typefaces typefaces;
    private final String sheet = sheet();

    PdfPrinter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    @Override
    public FileFormat format() {
        return FileFormat.PDF;
    }

    @Override
    public byte[] print(Document page, LocalDate madeOn) {
        var text = page.body().wholeText();
        mustBeShown(text);
        var faces = typefaces.neededFor(text);
        page.select("style").remove();
        page.head().appendElement("style").text(sheet.replace(FAMILY, families(faces.size())));
        try (var pdf = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            for (var place = 0; place < faces.size(); place++) {
                var face = faces.get(place).file().get();
                builder.useFont(face::stream, family(place), 400, FontStyle.NORMAL, true);
            }
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

    private void mustBeShown(String text) {
        var missing = typefaces.missing(text);
        if (!missing.isEmpty()) {
            throw new Refused("字库中没有下列字，PDF 无法正确显示，请使用 Word 版，或者请管理员增加字库：" + missing);
        }
    }

    /** In the order in which a character is looked for. */
    private static String families(int count) {
        return IntStream.range(0, count).mapToObj(PdfPrinter::family).collect(Collectors.joining(", "));
    }

    private static String family(int place) {
        return place == 0 ? FAMILY : FAMILY + place;
    }

    private static String sheet() {
        try (var css = Objects.requireNonNull(PdfPrinter.class.getResourceAsStream("/documents/pdf.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
