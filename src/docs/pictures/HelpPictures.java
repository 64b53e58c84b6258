import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * 手册里的图：makes the pictures of help.csv small enough to lie in the application, 980 pixels wide at most and of 255
 * colours. Run by {@code npm run help} after {@code npm run look} or {@code npm run screens}.
 */
final class HelpPictures {

    private static final int WIDEST = 980;
    private static final int COLOURS = 255;

    public static void main(String[] arguments) throws IOException {
        var here = Path.of(arguments.length == 0 ? "." : arguments[0]);
        var target = here.resolve("../../main/resources/static/help/pictures").normalize();
        Files.createDirectories(target);
        var lines = Files.readAllLines(here.resolve("help.csv"));
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            var picture = indexed(narrowed(ImageIO.read(here.resolve(cells[0]).toFile())));
            ImageIO.write(picture, "png", target.resolve(cells[1] + ".png").toFile());
        }
    }

    private static BufferedImage narrowed(BufferedImage picture) {
        var width = Math.min(WIDEST, picture.getWidth());
        var height = picture.getHeight() * width / picture.getWidth();
        var narrow = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = narrow.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return narrow;
    }

    /** The colours that are used most; any other becomes the nearest of them. */
    private static BufferedImage indexed(BufferedImage picture) {
        var used = new HashMap<Integer, Integer>();
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                used.merge(picture.getRGB(x, y) & 0xFCFCFC, 1, Integer::sum);
            }
        }
        var colours = used.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .mapToInt(one -> one.getKey() == 0xFCFCFC ? 0xFFFFFF : one.getKey())
                .toArray();
        var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var indexed = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                indexed.getRaster().setSample(x, y, 0, nearest(picture.getRGB(x, y), colours));
            }
        }
        return indexed;
    }

    private static int nearest(int wanted, int[] colours) {
        var best = 0;
        var least = Integer.MAX_VALUE;
        for (var index = 0; index < colours.length; index++) {
            var distance = 0;
            for (var shift = 0; shift <= 16; shift += 8) {
                var apart = (wanted >> shift & 0xFF) - (colours[index] >> shift & 0xFF);
                distance += apart * apart;
            }
            if (distance < least) {
                least = distance;
                best = index;
            }
        }
        return best;
    }
}
