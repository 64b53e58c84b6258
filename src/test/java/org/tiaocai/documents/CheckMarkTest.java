package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.chain.Verify;

/** The code of a paper, its picture, and how often somebody may ask. */
@DisplayName("校验码、二维码、查询限速")
class CheckMarkTest {

    /** The matrices whose text ZXing's reader gave back when they were first drawn. */
    @Test
    @DisplayName("二维码与另一实现读出过的一致，各版本都是")
    void qr() {
        assertThat(digest("7K2M-9QXT-4HWD-B3NP"))
                .isEqualTo("fda961177fbf95364ed544af3fc07bf079f04121db1e0b4c139e98cb69f92868");
        assertThat(digest("https://tiaocai.example.org/portal/check?code=7K2M-9QXT-4HWD-B3NP"))
                .isEqualTo("e7f018fd335b09316c03c3c486c6be3367fd9d9f399f2ca363b43df89065514b");
        assertThat(digest("https://" + "a".repeat(100) + ".org/portal/check?code=7K2M-9QXT-4HWD-B3NP"))
                .isEqualTo("5471b7f506f838e23898809b0ad6658b7b41198dc342a83561122cee9a58248e");
        assertThat(digest("x".repeat(213)))
                .isEqualTo("f673820bb5ccd3f0f6035d879c98fa30d6d1f03153cace0b9a23da4e0a681a53");
    }

    private static String digest(String text) {
        var code = QrCode.of(text);
        var dots = new StringBuilder();
        for (var row = 0; row < code.size(); row++) {
            for (var column = 0; column < code.size(); column++) {
                dots.append(code.isDark(row, column) ? 1 : 0);
            }
        }
        return Verify.sha256(dots.toString().getBytes(StandardCharsets.US_ASCII));
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
