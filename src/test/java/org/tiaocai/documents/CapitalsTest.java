package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("金额大写")
class CapitalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角",
        "1, 壹元整",
        "10, 壹拾元整",
        "1001.01, 壹仟零壹元零壹分",
        "9876.54, 玖仟捌佰柒拾陆元伍角肆分",
        "30120.10, 叁万零壹佰贰拾元壹角",
        "100000, 壹拾万元整",
        "100001000, 壹亿零壹仟元整",
        "123456789.00, 壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元整",
        "999999999999.99, 玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void as_it_is_written(BigDecimal amount, String words) {
        assertThat(Capitals.of(amount)).isEqualTo(words);
    }
}
