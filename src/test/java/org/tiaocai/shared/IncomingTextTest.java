package org.tiaocai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("进来的文字、数字、日期")
class IncomingTextTest {

    @ParameterizedTest
    @DisplayName("看起来是空白的就是空的")
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000\u3000",
                "\u00A0",
                "\u200B",
                "\uFEFF",
                "\u2060\u200E",
                "\u200D",
                "\u3164",
                "\u2800",
                "\t\r\n",
                "\u2028"
            })
    void what_looks_blank_is_empty(String text) {
        assertThat(IncomingText.of("name", text.strip())).isEmpty();
        assertThat(IncomingText.of("facts", text)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("控制字符和残缺的字不能保存，说明是哪一项")
    @ValueSource(strings = {"王\u0000芳", "王\u0007", "\u0085王", "王\uD800", "\uDC00王", "王\uFFFE", "王\uFFFD芳", "\uFFFD"})
    void what_cannot_be_kept_is_refused(String text) {
        assertThatThrownBy(() -> IncomingText.of("name", text))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("姓名或者名称");
    }

    @Test
    @DisplayName("姓名中不能换行，事实中可以")
    void line_breaks() {
        assertThat(IncomingText.of("facts", "一\r\n\t二")).isEqualTo("一\r\n\t二");
        assertThatThrownBy(() -> IncomingText.of("name", "一\n二")).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("同一个字只有一种写法，看不见的标记去掉，少用字保留")
    void one_spelling() {
        assertThat(IncomingText.of("name", "\u3000Zoe\u0308 \u202D张\u200B三\u202C\uFEFF"))
                .isEqualTo("Zo\u00EB 张三");
        assertThat(IncomingText.of("name", "\uD842\uDFB7田")).isEqualTo("\uD842\uDFB7田");
    }

    @ParameterizedTest
    @DisplayName("全角数字和千分位读作数字")
    @CsvSource(
            delimiter = '|',
            value = {"９８００|9800", "12,000.50|12000.50", "１２，０００．５０|12000.50", " 7 |7", "－3|-3", "1,234,567|1234567"})
    void numbers_as_people_type_them(String typed, BigDecimal number) {
        assertThat(IncomingNumber.of("amount", typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @DisplayName("不是数字的不猜：1.2万、错位的逗号、过大的数都退回")
    @ValueSource(strings = {"1.2万", "一千", "1,2", "12,00", "1e9", "0x10", "99999999999999999999", "1.12345678901", "元"})
    void never_guessed(String typed) {
        assertThatThrownBy(() -> IncomingNumber.of("amount", typed))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("金额");
    }

    @Test
    @DisplayName("指数写法的巨大数字不展开")
    void no_number_beyond_measure() {
        assertThatThrownBy(() -> IncomingNumber.within("amount", new BigDecimal("1e999999999")))
                .isInstanceOf(Refused.class);
        assertThat(IncomingNumber.within("amount", new BigDecimal("1e6"))).isEqualByComparingTo("1000000");
    }

    @ParameterizedTest
    @DisplayName("日期在 1900 年至 2199 年之间")
    @CsvSource({
        "1900-01-01, true",
        "1899-12-31, false",
        "2199-12-31, true",
        "2200-01-01, false",
        "0001-01-01, false",
        "9999-12-31, false",
        "+999999999-12-31, false",
        "2026-02-29, false"
    })
    void days_in_range(String typed, boolean read) {
        if (read) {
            assertThat(IncomingDay.of("receivedOn", typed)).hasToString(typed);
        } else {
            assertThatThrownBy(() -> IncomingDay.of("receivedOn", typed))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("收到申请的日期");
        }
    }
}
