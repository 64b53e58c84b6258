package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.hearing.Attendance;
import org.tiaocai.arbitration.hearing.StrictPresences;
import org.tiaocai.delivery.serving.DemandedScans;
import org.tiaocai.delivery.serving.MissingScans;

@DisplayName("签收回证扫描件：缺席审理、按撤回处理之前")
class HearingScansStoryTest extends HearingStory {

    @Autowired
    DemandedScans demanded;

    @Autowired
    MissingScans asUsual;

    @Autowired
    StrictPresences presences;

    @Test
    @DisplayName("要求扫描件的，缺的一方不能记为缺席，指明是哪份文书；到庭的不受影响；补传之后可以。不要求的照常")
    void nobody_is_absent_on_a_receipt_without_its_scan() {
        var number = arrangedAndServed();
        refused(number, Attendance.PRESENT, Attendance.ABSENT);
        refused(number, Attendance.ABSENT, Attendance.PRESENT);
        accepted(number, demanded.strictly(), Attendance.PRESENT);
        accepted(number, asUsual, Attendance.ABSENT);
        demanded.bring(number);
        accepted(number, demanded.strictly(), Attendance.ABSENT);
    }

    private void refused(String number, Attendance applicants, Attendance respondents) {
        assertThatThrownBy(() -> presences.takenDown(number, demanded.strictly(), applicants, respondents))
                .hasMessageContaining("开庭通知书")
                .hasMessageContaining("缺签收回证扫描件");
    }

    private void accepted(String number, MissingScans scans, Attendance respondents) {
        assertThatCode(() -> presences.takenDown(number, scans, Attendance.PRESENT, respondents))
                .doesNotThrowAnyException();
    }
}
