package org.tiaocai.arbitration.award.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("裁决书的一段里的金额和结果")
class PassageTest {

    @ParameterizedTest
    @DisplayName("元之前的、两位小数的是金额；日期不是；全角、千分位、万元都认得")
    @CsvSource(
            delimiter = '|',
            value = {
                "支付工资 1000.00 元|1000",
                "支付４５００．００元|4500",
                "1,234.50元和56元|1234.5 56",
                "3000，4000元|4000",
                "1.2万元|12000",
                "自2024.01.15至2024.02.15|",
                "2024年1月15日|",
                "4500.00|4500"
            })
    void sums(String text, String expected) {
        var sums = expected == null
                ? Stream.<BigDecimal>empty()
                : Stream.of(expected.split(" ")).map(BigDecimal::new);
        assertThat(Passage.of(text).sums())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(sums.toList());
    }

    @Test
    @DisplayName("不支持、不于支持与不予支持是一回事；被申请人不读成申请人")
    void verdict_and_people() {
        assertThat(Passage.of("不支持，不于支持").verdict()).containsExactly("不予支持", "不予支持");
        assertThat(Passage.of("被申请人向申请人支付").people()).containsExactly("被申请人", "申请人");
        assertThat(Passage.of("前文裁决如下：支付").after("裁决如下").text()).isEqualTo(":支付");
        assertThat(Passage.of("人民币壹仟圆正").capitals()).containsExactly("壹仟元整");
    }
}
