package org.tiaocai.archive;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.tiaocai.documents.PageStamp;
import org.tiaocai.shared.Refused;

/** The pages of one volume as they are laid one on the other. */
final class VolumePages implements AutoCloseable {

    private static final float MARGIN = 40;
    private static final long MOST = 128L << 20;

    private final PDDocument volume = new PDDocument();
    private final List<PDDocument> open = new ArrayList<>();
    private final PDDocumentOutline marks = new PDDocumentOutline();
    private final List<Mark> marked = new ArrayList<>();
    private long size;

    private record Mark(PDOutlineItem item, int page) {}

    VolumePages() {
        volume.getDocumentCatalog().setDocumentOutline(marks);
    }

    int count() {
        return volume.getNumberOfPages();
    }

    /** All of a PDF; false where it cannot be read. */
    boolean pdf(byte[] content) throws IOException {
        heavier(content);
        PDDocument from;
        try {
            from = Loader.loadPDF(content);
        } catch (IOException damaged) {
            return false;
        }
        open.add(from);
        for (var page : from.getPages()) {
            var imported = volume.importPage(page);
            imported.setResources(page.getResources());
            imported.setCropBox(page.getCropBox());
            imported.setRotation(page.getRotation());
        }
        return true;
    }

    /** A picture on a page of its own, upright or lying, as large as it fits; false where it cannot be read. */
    boolean picture(byte[] content) throws IOException {
        heavier(content);
        PDImageXObject picture;
        try {
            picture = PDImageXObject.createFromByteArray(volume, content, "picture");
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
        var lying = picture.getWidth() > picture.getHeight();
        var sheet = lying
                ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
                : PDRectangle.A4;
        var page = new PDPage(sheet);
        volume.addPage(page);
        var scale = Math.min(
                (sheet.getWidth() - 2 * MARGIN) / picture.getWidth(),
                (sheet.getHeight() - 2 * MARGIN) / picture.getHeight());
        var width = picture.getWidth() * scale;
        var height = picture.getHeight() * scale;
        try (var on = new PDPageContentStream(volume, page)) {
            on.drawImage(
                    picture,
                    new Matrix(new AffineTransform(
                            width,
                            0,
                            0,
                            height,
                            (sheet.getWidth() - width) / 2,
                            (sheet.getHeight() - height) / 2)));
        }
        return true;
    }

    /** 书签 to the page that comes next. */
    void mark(String title) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        marked.add(new Mark(item, count()));
    }

    void number(PageStamp stamp, int from) {
        stamp.number(volume, from);
    }

    /** Writes it; the pages that were laid in are let go only afterwards. */
    void save(String title, OutputStream out) throws IOException {
        for (var one : marked) {
            if (one.page() < count()) {
                one.item().setDestination(volume.getPage(one.page()));
                marks.addLast(one.item());
            }
        }
        volume.getDocumentInformation().setTitle(title);
        volume.getDocumentInformation().setProducer("Tiaocai");
        volume.save(out);
    }

    private void heavier(byte[] content) {
        size += content.length;
        if (size > MOST) {
            throw new Refused("本卷的文件合计超过 128 MB，不能合成一个 PDF，请导出压缩包（ZIP）");
        }
    }

    @Override
    public void close() throws IOException {
        volume.close();
        for (var one : open) {
            one.close();
        }
    }
}
