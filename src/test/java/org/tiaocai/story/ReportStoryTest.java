package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.figures.report.FrozenReports;
import org.tiaocai.shared.Period;

@OnPostgres
@DisplayName("统计报告")
class ReportStoryTest extends MediationStory {

    private static final Period MARCH = new Period(YearMonth.of(2026, 3), YearMonth.of(2026, 3));

    @Autowired
    FrozenReports reports;

    @Autowired
    DocumentFiles files;

    @Test
    @DisplayName("定稿之后案件有变动，报告不变；每个数字的案件清单也不变")
    void a_filed_report_never_changes() {
        var number = agreedInSession();
        draft(number);
        sign(number);
        seal(number);
        bureau.travelTo(LocalDate.of(2026, 4, 1));
        var id = reports.freeze(MARCH);
        var filed = reports.page(id);
        var cases = reports.cases(id, 1);
        assertThat(filed).contains("2026年3月", "调解成功率", "［1］", "各项数字的口径");
        assertThat(cases).contains(number);

        tables.sql("delete from figure_day where measure = 'MEDIATION_ACCEPTED'")
                .update();
        tables.sql("delete from figure_entry where measure = 'MEDIATION_ACCEPTED'")
                .update();
        assertThat(reports.preview(MARCH)).isNotEqualTo(filed);
        assertThat(reports.page(id)).isEqualTo(filed);
        assertThat(reports.cases(id, 1)).isEqualTo(cases);

        tables.sql("update figure_report set page = page || '改' where id = ?")
                .param(id)
                .update();
        assertThatThrownBy(() -> reports.page(id)).hasMessageContaining("摘要不符");
    }

    @Test
    @DisplayName("期间没有结束的不能定稿")
    void a_period_that_goes_on_is_not_filed() {
        assertThatThrownBy(() -> reports.freeze(MARCH)).hasMessageContaining("尚未结束");
    }

    @Test
    @DisplayName("Word 两次生成逐字节相同，内容与页面一致")
    void word_is_made_alike() throws IOException {
        var page = reports.preview(MARCH);
        var word = files.print(page, MARCH.last(), FileFormat.WORD);
        assertThat(files.print(reports.preview(MARCH), MARCH.last(), FileFormat.WORD))
                .isEqualTo(word);
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("调解、仲裁与裁审衔接（2026年3月）", "裁审一致率", "直接计数");
        }
    }
}
