package org.tiaocai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.springframework.stereotype.Component;

/** 页码章: 第 n 页 at the top right of each page of a volume, as an archive numbers them, whatever lies on the page. */
@Component
public class PageStamp {

    private static final float SIZE = 10;
    private static final float FROM_RIGHT = 40;
    private static final float FROM_TOP = 34;
    private static final int HALF_TURN = 180;
    private static final int QUARTER_TURN = 90;

    private final Typefaces typefaces;

    PageStamp(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Numbers the pages from this one (the first is 0) to the last, from one. */
    public void number(PDDocument volume, int from) {
        var face = typefaces.neededFor("第页").get(0);
        try (InputStream file = face.file().get().stream()) {
            var font = PDType0Font.load(volume, file, true);
            for (var at = from; at < volume.getNumberOfPages(); at++) {
                stamp(volume, volume.getPage(at), font, "第 " + (at - from + 1) + " 页");
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void stamp(PDDocument volume, PDPage page, PDFont font, String text) throws IOException {
        var box = page.getCropBox();
        var lying = page.getRotation() % HALF_TURN != 0;
        var width = lying ? box.getHeight() : box.getWidth();
        var height = lying ? box.getWidth() : box.getHeight();
        var length = font.getStringWidth(text) / 1000 * SIZE;
        try (var content = new PDPageContentStream(volume, page, AppendMode.APPEND, true, true)) {
            content.transform(Matrix.getTranslateInstance(box.getLowerLeftX(), box.getLowerLeftY()));
            content.transform(upright(page.getRotation(), box.getWidth(), box.getHeight()));
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(width - FROM_RIGHT - length, height - FROM_TOP);
            content.showText(text);
            content.endText();
        }
    }

    /** A scan may lie on its side and be shown turned. */
    private static Matrix upright(int rotation, float width, float height) {
        return switch (rotation) {
            case QUARTER_TURN -> new Matrix(0, 1, -1, 0, width, 0);
            case HALF_TURN -> new Matrix(-1, 0, 0, -1, width, height);
            case HALF_TURN + QUARTER_TURN -> new Matrix(0, -1, 1, 0, 0, height);
            default -> new Matrix();
        };
    }
}
