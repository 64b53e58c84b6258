package org.tiaocai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("页面上的时刻")
class LocalTimesTest {

    private final LocalTimes times = new LocalTimes();

    @Test
    @DisplayName("数据库按世界时返回的时刻，按北京时间显示，日期也随之翻过零点")
    void universal_time_is_shown_as_ours() {
        var stored = OffsetDateTime.parse("2026-03-01T16:30:00Z");
        assertThat(times.minute(stored)).isEqualTo("2026-03-02 00:30");
        assertThat(times.day(stored)).isEqualTo("2026-03-02");
        assertThat(times.minute(OffsetDateTime.parse("2026-03-02T00:30:00+08:00")))
                .isEqualTo("2026-03-02 00:30");
    }
}
