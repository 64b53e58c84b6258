package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The code of a paper, its picture, and how often somebody may ask. */
@DisplayName("校验码、二维码、查询限速")
class CheckMarkTest {

    @Test
    @DisplayName("二维码读得出原文，长短都是；太长的不印")
    void qr() throws Exception {
        for (var text : List.of(
                "7K2M-9QXT-4HWD-B3NP",
                "https://tiaocai.example.org/portal/check?code=7K2M-9QXT-4HWD-B3NP",
                "https://" + "a".repeat(100) + ".org/portal/check?code=7K2M-9QXT-4HWD-B3NP")) {
            assertThat(read(QrCode.of(text).picture())).isEqualTo(text);
        }
        assertThatThrownBy(() -> QrCode.of("x".repeat(3_000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(BufferedImage picture) throws Exception {
        var width = picture.getWidth();
        var dots = picture.getRGB(0, 0, width, width, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, dots))))
                .getText();
    }

    @Test
    @DisplayName("校验码印在一行里，不断开")
    void the_code_stays_together() throws Exception {
        var page = "<html lang=zh-CN><head><title>通知书</title></head><body><p>正文</p></body></html>";
        var marked = new CheckMark(new Templates(), "https://tiaocai.example.org")
                .on(page, new CheckCode("WWWWWWWWWWWWWWWW"));
        var pdf = new PdfPrinter(new Typefaces()).print(Jsoup.parse(marked), LocalDate.of(2026, 3, 6));
        try (var printed = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(printed).lines())
                    .anyMatch(line -> line.contains("WWWW-WWWW-WWWW-WWWW"));
        }
    }

    @Test
    @DisplayName("校验码怎样输入都读得出；不成样子的不查；一千个没有重复")
    void codes() {
        assertThat(CheckCode.read(" 7k2m 9qxt－4hwd-b3np ")).contains(new CheckCode("7K2M9QXT4HWDB3NP"));
        assertThat(CheckCode.read("７Ｋ２Ｍ-9QXT-4HWD-B3NP")).contains(new CheckCode("7K2M9QXT4HWDB3NP"));
        assertThat(CheckCode.read("7K2M-9QXT-4HWD-B3N")).isEmpty();
        assertThat(CheckCode.read("7K2M-9QXT-4HWD-B3NPP")).isEmpty();
        assertThat(CheckCode.read("7K2M-9QXT-4HWD-B3N0")).isEmpty();
        assertThat(new CheckCode("7K2M9QXT4HWDB3NP")).hasToString("7K2M-9QXT-4HWD-B3NP");
        var made = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            made.add(CheckCode.made().signs());
        }
        assertThat(made).hasSize(1000).allMatch(one -> CheckCode.read(one).isPresent());
    }

    @Test
    @DisplayName("同一地址一分钟最多查三十次，别的地址不受影响，一分钟以后再查")
    void brake() {
        var brake = new CheckBrake();
        var now = Instant.parse("2026-03-02T02:00:00Z");
        for (var i = 0; i < 30; i++) {
            assertThat(brake.mayAsk("192.0.2.1", now)).isTrue();
        }
        assertThat(brake.mayAsk("192.0.2.1", now.plusSeconds(59))).isFalse();
        assertThat(brake.mayAsk("192.0.2.2", now.plusSeconds(59))).isTrue();
        assertThat(brake.mayAsk("192.0.2.1", now.plusSeconds(61))).isTrue();
    }
}
