package org.tiaocai.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** 二维码 (GB/T 18284, ISO/IEC 18004), with the correction M that a paper with a fold needs. */
final class QrCode {

    private static final int DOT = 4;
    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN, 4);

    private final BitMatrix dots;

    private QrCode(BitMatrix dots) {
        this.dots = dots;
    }

    /** @throws IllegalArgumentException for a text that is too long */
    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }

    /** A picture in the address itself, so that a page carries it wherever it goes. */
    String dataAddress() {
        try (var png = new ByteArrayOutputStream()) {
            ImageIO.write(picture(), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    BufferedImage picture() {
        var width = dots.getWidth() * DOT;
        var picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < width; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, dots.get(x / DOT, y / DOT) ? BLACK : WHITE);
            }
        }
        return picture;
    }
}
