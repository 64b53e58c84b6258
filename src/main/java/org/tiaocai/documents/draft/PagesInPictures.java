package org.tiaocai.documents.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.nodes.Document;

/** 逐页: each page as it is printed, as a picture; a browser shows no PDF inside the task list. */
final class PagesInPictures {

    private static final int DOTS_PER_INCH = 84;

    private PagesInPictures() {}

    static String of(byte[] pdf, String title) {
        var page = Document.createShell("");
        page.title(title);
        page.head()
                .appendElement("style")
                .text("body { margin: 0; background: #e9e9e6; text-align: center; }"
                        + " img { max-width: 96%; margin: 6px 0; border: 1px solid #b9b9b9; }");
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (var i = 0; i < document.getNumberOfPages(); i++) {
                var picture = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImageWithDPI(i, DOTS_PER_INCH), "png", picture);
                page.body()
                        .appendElement("img")
                        .attr("alt", "第 " + (i + 1) + " 页")
                        .attr(
                                "src",
                                "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.toByteArray()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return page.outerHtml();
    }
}
