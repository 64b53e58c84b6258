package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaocai.shared.Refused;

@DisplayName("签名的扫描件先打开看过，才算收到")
class ScanTest {

    @Test
    @DisplayName("打得开的 PDF、JPG、PNG 都收，大的照片也收")
    void what_opens_is_taken() {
        for (var file :
                new byte[][] {Scans.pdf(1), Scans.pdf(3), Scans.photo(8), Scans.photo(1_600), Scans.picture("png", 600)
                }) {
            assertThatCode(() -> Scan.mustBeReadable(file)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @DisplayName("只收到一部分的，不收")
    @CsvSource({"pdf, 50", "pdf, 90", "jpg, 50", "jpg, 90", "png, 50", "png, 90"})
    void what_broke_off_is_refused(String format, int percent) {
        var whole = format.equals("pdf") ? Scans.pdf(3) : Scans.picture(format, 600);
        refused(Arrays.copyOf(whole, whole.length * percent / 100), "打不开或者不完整");
    }

    @ParameterizedTest
    @DisplayName("只有开头像的、Word、网页、空文件，不收")
    @ValueSource(strings = {"%PDF-1.7", "%PDF-1.7 \n%%EOF", "PK\u0003\u0004…word/document.xml", "<html>", ""})
    void what_only_begins_like_one_is_refused(String content) {
        refused(content.getBytes(StandardCharsets.UTF_8), content.startsWith("%PDF") ? "打不开或者不完整" : "请上传 PDF 或者图片");
    }

    @Test
    @DisplayName("一页也没有的、加了密码的、只加了限制的 PDF，不收，各说明原因")
    void what_nobody_can_look_at_is_refused() throws Exception {
        refused(Scans.pdf(0), "一页也没有");
        refused(locked("secret"), "加了密码");
        refused(locked(""), "加了密码或者限制");
        refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3}, "打不开或者不完整");
    }

    private static byte[] locked(String password) throws Exception {
        try (var pdf = Loader.loadPDF(Scans.pdf(1));
                var file = new ByteArrayOutputStream()) {
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            pdf.save(file);
            return file.toByteArray();
        }
    }

    private static void refused(byte[] content, String words) {
        assertThatThrownBy(() -> Scan.mustBeReadable(content))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words);
    }

    @Test
    @DisplayName("几个字节却自称很大的图片不收；打不开的证据照收")
    void what_nobody_could_show() {
        var header = new byte[] {
            (byte) 0x89,
            'P',
            'N',
            'G',
            13,
            10,
            26,
            10,
            0,
            0,
            0,
            13,
            'I',
            'H',
            'D',
            'R',
            0,
            0,
            (byte) 0xEA,
            0x60,
            0,
            0,
            (byte) 0xEA,
            0x60,
            8,
            2,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        assertThatThrownBy(() -> Scan.mustFit(header)).hasMessageContaining("60000×60000");
        assertThatCode(() -> Scan.mustFit(new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3}))
                .doesNotThrowAnyException();
    }
}
