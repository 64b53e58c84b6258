package org.tiaocai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiaocai.dispute.ClaimType;

@DisplayName("演示裁决书引用的法条")
class DemoArticlesTest {

    @Test
    @DisplayName("工资按劳动法第五十条；经济补偿、赔偿金、工伤待遇、年休假各有其条")
    void wages_under_article_50() {
        assertThat(DemoArticles.of(ClaimType.WAGES)).isEqualTo("《劳动法》第五十条");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SEVERANCE",
                "UNLAWFUL_TERMINATION_DAMAGES",
                "SECOND_WAGE",
                "LEAVING_CERTIFICATE",
                "OVERTIME_PAY",
                "UNUSED_LEAVE_PAY",
                "INJURY_MEDICAL_COST"
            })
    @DisplayName("不是工资的请求，不引工资的条文")
    void others_under_their_own(ClaimType type) {
        assertThat(DemoArticles.of(type)).isNotEqualTo(DemoArticles.of(ClaimType.WAGES));
    }
}
