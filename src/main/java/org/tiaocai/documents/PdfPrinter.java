package org.tiaocai.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/**
 * PDF for keeping and for everybody (PDF/A-2a, PDF/UA-1): fonts embedded, parts tagged, text that copies as it reads; in the
 * house's sheet {@code documents/pdf.css} instead of the page's own style.
 */
@Component
class PdfPrinter implements Printer {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It tells of each stylesheet and font, at every print.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

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
        var missing = typefaces.missing(text);
        if (!missing.isEmpty()) {
            throw new Refused("字库中没有下列字，PDF 无法正确显示，请使用 Word 版，或者请管理员增加字库：" + missing);
        }
        var faces = typefaces.neededFor(text);
        PdfPage.prepare(
                page,
                sheet.replace("var(--body)", Typefaces.families("Body", faces))
                        .replace("var(--title)", Typefaces.families("Title", faces)));
        try {
            var pdf = print(page, day(madeOn), faces);
            if (LastPage.holdsOnlySignatures(page, pdf) && LastPage.keepWithText(page)) {
                pdf = print(page, day(madeOn), faces);
            }
            if (LastPage.holdsOnlySignatures(page, pdf)) {
                LastPage.sayThatTextHasEnded(page);
                pdf = print(page, day(madeOn), faces);
            }
            return pdf;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] print(Document page, GregorianCalendar day, List<Typefaces.Typeface> faces)
            throws IOException {
        try (var pdf = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            faces.forEach(face -> builder.useFont(
                    () -> face.file().get().stream(), face.family(), face.weight(), FontStyle.NORMAL, true));
            // Nothing is fetched; a picture that the page carries in itself is not fetched.
            builder.useUriResolver((base, address) -> address != null && address.startsWith("data:") ? address : null);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(COLOURS);
            builder.withProducer("Tiaocai");
            builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
            builder.usePDDocument(pdf);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                stamp(pdf, page, day);
                pdf.save(file);
            }
            return file.toByteArray();
        }
    }

    /** Its day and its identity come from the page: nothing of the moment of printing is left in the file. */
    private static void stamp(PDDocument pdf, Document page, GregorianCalendar day) throws IOException {
        var about = pdf.getDocumentInformation();
        about.setCreationDate(day);
        about.setModificationDate(day);
        about.setTitle(page.title());
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(text.replaceAll(
                        "(<xmp:CreateDate>)[^<]*", "$1" + day.toZonedDateTime().toOffsetDateTime())
                .getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId((long) page.body().html().hashCode());
    }

    private static GregorianCalendar day(LocalDate madeOn) {
        var zone = TimeZone.getTimeZone("Asia/Shanghai");
        var day = new GregorianCalendar(zone);
        day.setTime(Date.from(madeOn.atStartOfDay(zone.toZoneId()).toInstant()));
        return day;
    }

    private static String sheet() {
        try (var css = Objects.requireNonNull(PdfPrinter.class.getResourceAsStream("/documents/pdf.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
