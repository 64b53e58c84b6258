package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.linkage.consistency.ComparedItems;
import org.tiaocai.linkage.consistency.Consistency;
import org.tiaocai.linkage.consistency.Consistency.Excluded;
import org.tiaocai.linkage.consistency.ConsistencySheets;
import org.tiaocai.linkage.consistency.Counting;
import org.tiaocai.shared.Period;

@DisplayName("裁审一致性分析")
class ConsistencyStoryTest extends HouseStory {

    private static final Period MARCH = new Period(YearMonth.of(2026, 3), YearMonth.of(2026, 3));

    @Autowired
    Consistency consistency;

    @Autowired
    ConsistencySheets sheets;

    @Autowired
    ComparedItems items;

    @Autowired
    HousePapers papers;

    @BeforeEach
    void nothingComparedBefore() {
        nothingCompared();
    }

    @Test
    @DisplayName("按请求种类计算一致率；新证据、和解的不计；公式印在表上；存档之后不再变动")
    void rate_by_claim() {
        judged(40_000, "（2026）样民初71号", "UPHELD", "", MONDAY);
        judged(41_000, "（2026）样民初72号", "CHANGED", "APPLICATION_OF_LAW", MONDAY);
        judged(42_000, "（2026）样民初73号", "PARTLY_CHANGED", "FACT_FINDING", MONDAY);
        judged(43_000, "（2026）样民初74号", "CHANGED", "NEW_EVIDENCE", MONDAY);
        judged(44_000, "（2026）样民初75号", "NOT_DECIDED", "", MONDAY);

        var analysis = consistency.of(MARCH);
        assertThat(analysis.total().decided()).isEqualTo(3);
        assertThat(analysis.total().rate()).isEqualTo("33.3 %");
        assertThat(analysis.byClaim()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("工资");
            assertThat(line.partly()).isEqualTo(1);
        });
        assertThat(analysis.causes()).containsOnlyKeys("法律适用不同", "事实认定不同");
        assertThat(analysis.excluded()).extracting(Excluded::why).contains("因诉讼中的新证据改变", "和解、撤诉或者未作判决");

        assertThatThrownBy(() -> sheets.file(MARCH)).hasMessageContaining("尚未结束");
        bureau.travelTo(MONDAY.withDayOfMonth(31));
        assertThatThrownBy(() -> sheets.file(MARCH)).hasMessageContaining("尚未结束");
        bureau.travelTo(MONDAY.plusMonths(1).withDayOfMonth(1));
        tables.sql("delete from house_paper where code = 'D613'").update();
        var sheet = bureau.as("liaison", () -> sheets.file(MARCH));
        var page = papers.page(sheet);
        assertThat(page)
                .contains("裁审一致率 33.3 %", analysis.formula(), "（2026）样民初72号", "判决")
                .doesNotContain("欧阳试样");
        judged(45_000, "（2026）样民初76号", "UPHELD", "", MONDAY);
        assertThat(sheets.file(MARCH)).isEqualTo(sheet);
        assertThat(papers.page(sheet)).isEqualTo(page);
    }

    @Test
    @DisplayName("不排除新证据的口径：计入改变")
    void new_evidence_as_a_setting() {
        judged(46_000, "（2026）样民初77号", "UPHELD", "", MONDAY);
        judged(47_000, "（2026）样民初78号", "CHANGED", "NEW_EVIDENCE", MONDAY);
        assertThat(consistency.of(MARCH).total().rate()).isEqualTo("100.0 %");
        var counting = new Counting(false);
        assertThat(counting.formula()).doesNotContain("新证据");
        assertThat(List.of(true, false))
                .allSatisfy(exclude -> assertThat(items.within(MARCH).stream()
                                .filter(one ->
                                        new Counting(exclude).exclusion(one).isEmpty())
                                .count())
                        .isEqualTo(exclude ? 1 : 2));
    }

    @Test
    @DisplayName("页面与导出给联络员和负责人看，导出留痕；其他岗位打不开")
    void pages() {
        judged(48_000, "（2026）样民初79号", "CHANGED", "APPLICATION_OF_LAW", MONDAY);
        assertThat(page("manager", "/linkage/consistency?from=2026-03&to=2026-03"))
                .contains("逐项比较", "（2026）样民初79号", "法律适用不同")
                .doesNotContain("APPLICATION_OF_LAW", "欧阳试样");
        assertThat(page("liaison", "/linkage/consistency.csv?from=2026-03&to=2026-03"))
                .startsWith("\uFEFF\"登记号\"")
                .contains("（2026）样民初79号");
        assertThat(tables.sql("select count(*) from journal where title = '导出裁审一致性分析' and actor = 'liaison'")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(status("mediator", "/linkage/consistency")).isEqualTo(403);
        assertThat(status("court", "/linkage/consistency")).isEqualTo(403);
    }
}
