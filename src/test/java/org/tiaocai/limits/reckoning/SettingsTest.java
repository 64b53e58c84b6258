package org.tiaocai.limits.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("本机构的计算口径")
class SettingsTest {
    private final Reckoner reckoner = Reckoner.ofStateCouncilSchedules();
    private final Circumstances none = Circumstances.none();

    @Test
    @DisplayName("公告期末日遇休息日，默认不顺延，可以设置")
    void public_notice_rolls_when_set() {
        LocalDate published = LocalDate.of(2025, 9, 5);
        Settings rolling = Settings.defaults().publicNoticeRolls(true);

        assertThat(reckoner.compute("A29", published).due()).isEqualTo("2025-10-05");
        assertThat(reckoner.compute("A29", published, none.under(rolling)).due())
                .isEqualTo("2025-10-09");
        assertThat(reckoner.compute("M04", published, none.under(rolling)).due())
                .isEqualTo("2025-09-20");
    }

    @Test
    @DisplayName("倒推期间按净工作日计的口径多退一日")
    void clear_days_when_set() {
        LocalDate hearing = LocalDate.of(2026, 10, 12);
        Settings clear = Settings.defaults().clearDays(true);

        assertThat(reckoner.compute("A20", hearing, none.under(clear)).due()).isEqualTo("2026-09-28");
        assertThat(reckoner.compute("A21", hearing, none.under(clear)).due()).isEqualTo("2026-09-30");
        assertThat(reckoner.compute("A09", hearing, none.under(clear)).due())
                .isEqualTo(reckoner.compute("A09", hearing).due());
    }

    @Test
    @DisplayName("休息日线上提交的视为次一工作日收到")
    void a_receipt_on_a_rest_day_moves_when_asked() {
        LocalDate sent = LocalDate.of(2026, 2, 21);
        Circumstances moved = none.receiptMoves(true);

        assertThat(reckoner.compute("A06", sent, moved).due()).isEqualTo("2026-03-02");
        assertThat(reckoner.compute("A06", sent, moved).explain()).contains("视为2026年2月24日（周二）收到");
        assertThat(reckoner.compute("A06", LocalDate.of(2026, 2, 24), moved).steps())
                .extracting(Step::kind)
                .doesNotContain(Step.Kind.RECEIPT_MOVED);
        assertThatThrownBy(() -> reckoner.compute("A20", sent, moved)).isInstanceOf(ReckoningRefused.class);
    }
}
