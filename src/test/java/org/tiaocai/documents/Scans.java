package org.tiaocai.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as a scanner or a telephone makes them. */
public final class Scans {

    private Scans() {}

    public static byte[] photo(int side) {
        return picture("jpg", side);
    }

    /** As restless as paper seen by a camera. */
    public static byte[] picture(String format, int side) {
        var dots = new Random(side);
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (var at = 0; at < side * side; at++) {
            picture.setRGB(at % side, at / side, dots.nextInt());
        }
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] pdf(int pages) {
        try (var pdf = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            for (var page = 0; page < pages; page++) {
                pdf.addPage(new PDPage());
            }
            pdf.setDocumentId(1L);
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
