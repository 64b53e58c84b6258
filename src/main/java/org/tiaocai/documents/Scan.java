package org.tiaocai.documents;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.tiaocai.shared.Refused;

/**
 * 扫描件: what is to prove that somebody signed is opened before it counts: a PDF that anybody can open and that has pages, or
 * a picture that is there to its last line.
 */
public final class Scan {

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final String END_OF_PDF = "%%EOF";

    /** Where a PDF ends, whatever a scanner's program adds behind it. */
    private static final int TAIL = 2048;

    private static final Set<String> PICTURES = Set.of("JPEG", "png");

    /** A4 at 600 dpi has 35 million dots; a picture of a few bytes may claim a thousand times as many. */
    private static final long MOST_DOTS = 200_000_000L;

    /** A photo is read with so many dots a side, which finds its end and needs little memory. */
    private static final int FEW_DOTS = 500;

    private Scan() {}

    /** @throws Refused for what no court could look at, with what to do instead */
    public static void mustBeReadable(byte[] content) {
        if (startsAsPdf(content)) {
            pdf(content);
        } else {
            picture(content);
        }
    }

    /** @throws Refused for a picture whose few bytes claim more dots than anybody can show; what it is otherwise is not asked */
    public static void mustFit(byte[] content) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (readers.hasNext()) {
                var reader = readers.next();
                try {
                    reader.setInput(input);
                    mustFit(reader.getWidth(0), reader.getHeight(0));
                } finally {
                    reader.dispose();
                }
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // Evidence may be damaged: whoever looks at it sees that.
            return;
        }
    }

    private static void mustFit(int width, int height) {
        if ((long) width * height > MOST_DOTS) {
            throw new Refused("这张图片太大（" + width + "×" + height + "），请按 A4、300 dpi 重新扫描后上传");
        }
    }

    private static void pdf(byte[] content) {
        try (var opened = Loader.loadPDF(content)) {
            if (opened.isEncrypted()) {
                throw locked();
            }
            if (opened.getNumberOfPages() == 0) {
                throw new Refused("这个 PDF 里一页也没有，不能作为签名的扫描件；请重新扫描后上传");
            }
            for (var page : opened.getPages()) {
                page.getMediaBox();
            }
        } catch (InvalidPasswordException locked) {
            throw locked();
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw broken();
        }
        var end = new String(
                content,
                Math.max(0, content.length - TAIL),
                Math.min(TAIL, content.length),
                StandardCharsets.ISO_8859_1);
        if (!end.contains(END_OF_PDF)) {
            throw broken();
        }
    }

    private static void picture(byte[] content) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw noScan();
            }
            var reader = readers.next();
            try {
                if (!PICTURES.contains(reader.getFormatName())) {
                    throw noScan();
                }
                reader.setInput(input);
                toItsEnd(reader);
            } finally {
                reader.dispose();
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw broken();
        }
    }

    /** A photo that breaks off is shown with a grey rest: its reader only warns of it. */
    private static void toItsEnd(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        mustFit(width, height);
        var brokenOff = new AtomicBoolean();
        reader.addIIOReadWarningListener(
                (source, warning) -> brokenOff.compareAndSet(false, warning.contains("remature")));
        var few = reader.getDefaultReadParam();
        few.setSourceRegion(new Rectangle(width, height));
        few.setSourceSubsampling(Math.max(1, width / FEW_DOTS), Math.max(1, height / FEW_DOTS), 0, 0);
        if (reader.canReadRaster()) {
            reader.readRaster(0, few);
        } else {
            reader.read(0, few);
        }
        if (brokenOff.get()) {
            throw broken();
        }
    }

    private static boolean startsAsPdf(byte[] content) {
        for (var at = 0; at < PDF.length; at++) {
            if (content.length <= at || content[at] != PDF[at]) {
                return false;
            }
        }
        return true;
    }

    private static Refused noScan() {
        return new Refused("签名件应当是扫描件或者照片，请上传 PDF 或者图片（JPG、PNG）");
    }

    private static Refused locked() {
        return new Refused("这个 PDF 加了密码或者限制，归档以后别人打不开；请去掉密码，或者重新扫描后上传");
    }

    private static Refused broken() {
        return new Refused("这个文件打不开或者不完整，看不到签名；请核对后重新扫描、拍照，再上传一次");
    }
}
