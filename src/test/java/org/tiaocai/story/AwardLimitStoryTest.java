package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** What moves the award's forty-five days, and what does not. */
@OnPostgres
@DisplayName("程序事项与裁决期限")
class AwardLimitStoryTest extends MotionStory {

    @Test
    @DisplayName("延期：届满前批准，加十五日自未顺延的末日起算，只能一次，提出人不能审批")
    void extended_once() {
        var number = underWay();
        assertThat(limit(number, "A22").dueOn()).isEqualTo(LocalDate.of(2026, 4, 16));
        raisedBy("arbitrator", number, MotionKind.EXTENSION, "days", 15);
        bureau.alsoIs("arbitrator", "institute-head");
        assertThatThrownBy(() -> decided("arbitrator", number, "approveMotion", "GRANTED"))
                .hasMessageContaining("提出人不能审批");
        decided("head", number, "approveMotion", "GRANTED");
        assertThat(limit(number, "A22").dueOn()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(codes(number)).contains("D416");
        assertThatThrownBy(() -> raised(number, MotionKind.EXTENSION, "days", 1))
                .hasMessageContaining("已经延长过一次");
    }

    @ParameterizedTest
    @DisplayName("延长的天数在一日至十五日之间")
    @ValueSource(ints = {0, 16})
    void days_of_the_extension(int days) {
        var number = underWay();
        assertThatThrownBy(() -> raised(number, MotionKind.EXTENSION, "days", days))
                .hasMessageContaining("15 天之间");
    }

    @Test
    @DisplayName("末日还可以批准延期，次日不能再提出；不予延期的期限不变")
    void extension_before_expiry() {
        var number = underWay();
        bureau.travelTo(LocalDate.of(2026, 4, 16));
        raised(number, MotionKind.EXTENSION, "days", 10);
        decided("head", number, "approveMotion", "GRANTED");
        assertThat(limit(number, "A22").dueOn())
                .isEqualTo(LocalDate.of(2026, 4, 26).plusDays(1));

        bureau.travelTo(MONDAY);
        var late = underWay();
        bureau.travelTo(LocalDate.of(2026, 4, 17));
        assertThatThrownBy(() -> raised(late, MotionKind.EXTENSION, "days", 10)).hasMessageContaining("不能再延长");

        bureau.travelTo(MONDAY);
        var denied = underWay();
        raised(denied, MotionKind.EXTENSION, "days", 10);
        decided("head", denied, "approveMotion", "DENIED");
        assertThat(limit(denied, "A22").dueOn()).isEqualTo(LocalDate.of(2026, 4, 16));
    }

    @Test
    @DisplayName("中止：须有法定情形，批准之日起停止计算，期间不能办理主线任务，恢复后扣除中止的天数")
    void suspended_and_resumed() {
        var number = underWay();
        assertThatThrownBy(() -> raised(number, MotionKind.SUSPENSION)).hasMessageContaining("第四十七条");
        raised(number, MotionKind.SUSPENSION, "ground", "INJURY_GRADING");
        bureau.travelTo(LocalDate.of(2026, 3, 10));
        decided("head", number, "approveMotion", "GRANTED");
        assertThat(limit(number, "A22").status()).isEqualTo(RunningLimit.Status.STOPPED);
        assertThatThrownBy(() -> complete(
                        "clerk",
                        number,
                        "confirmAddresses",
                        Map.of("applicant", "CONFIRMED", "respondent", "CONFIRMED")))
                .hasMessageContaining("中止审理");
        assertThatThrownBy(() -> raised(number, MotionKind.SUSPENSION, "ground", "ANOTHER_CASE"))
                .hasMessageContaining("已经中止");
        assertThatThrownBy(() -> raised(number, MotionKind.EXTENSION, "days", 5))
                .hasMessageContaining("没有在计算");
        bureau.travelTo(LocalDate.of(2026, 4, 9));
        complete("arbitrator", number, "endSuspension", Map.of("reason", "鉴定结论已经作出"));
        assertThat(limit(number, "A22").dueOn()).isEqualTo(LocalDate.of(2026, 5, 18));
        addressesConfirmed(number);
        assertThat(codes(number)).contains("D417", "D417-2");
    }

    @Test
    @DisplayName("不予中止的，期限照常计算")
    void not_suspended() {
        var number = underWay();
        raised(number, MotionKind.SUSPENSION, "ground", "FORCE_MAJEURE");
        decided("head", number, "approveMotion", "DENIED");
        assertThat(limit(number, "A22").status()).isEqualTo(RunningLimit.Status.RUNNING);
    }

    @Test
    @DisplayName("简易处理转为一般程序：期限仍自原受理之日起算；期限届满后不能转，一般程序不能转")
    void converted() {
        var number = underWay(ProcedureKind.SIMPLIFIED);
        bureau.travelTo(LocalDate.of(2026, 4, 16));
        raised(number, MotionKind.CONVERSION);
        decided("head", number, "approveMotion", "GRANTED");
        assertThat(limit(number, "A22").startedOn()).isEqualTo(MONDAY);
        assertThat(arbitrations.get(RegistrationNumber.of(number)).isSimplified())
                .isFalse();
        assertThatThrownBy(() -> raised(number, MotionKind.CONVERSION)).hasMessageContaining("没有适用简易处理");

        bureau.travelTo(MONDAY);
        var denied = underWay(ProcedureKind.SIMPLIFIED);
        raised(denied, MotionKind.CONVERSION);
        decided("head", denied, "approveMotion", "DENIED");
        assertThat(arbitrations.get(RegistrationNumber.of(denied)).isSimplified())
                .isTrue();
        bureau.travelTo(LocalDate.of(2026, 4, 17));
        assertThatThrownBy(() -> raised(denied, MotionKind.CONVERSION)).hasMessageContaining("第六十一条");
    }

    @Test
    @DisplayName("公告期间扣除；管辖异议不扣除")
    void notices_count_and_objections_do_not() {
        var number = underWay();
        everythingServed(number, MONDAY);
        raised(number, MotionKind.JURISDICTION_OBJECTION, "raisedBy", "RESPONDENT");
        bureau.travelTo(MONDAY.plusDays(3));
        decided("head", number, "approveMotion", "DENIED");
        assertThat(limit(number, "A22").dueOn()).isEqualTo(LocalDate.of(2026, 4, 16));
        assertThat(codes(number)).contains("D411");
    }

    @Test
    @DisplayName("E6 先中止后延期：中止八十二日扣除，再延十五日")
    void suspension_then_extension() {
        bureau.travelTo(LocalDate.of(2025, 3, 3));
        var number = underWay();
        bureau.travelTo(LocalDate.of(2025, 3, 20));
        raised(number, MotionKind.SUSPENSION, "ground", "INJURY_GRADING");
        decided("head", number, "approveMotion", "GRANTED");
        bureau.travelTo(LocalDate.of(2025, 6, 10));
        complete("arbitrator", number, "endSuspension", Map.of("reason", "鉴定结论已经作出"));
        assertThat(limit(number, "A22").dueOn()).isEqualTo(LocalDate.of(2025, 7, 8));
        bureau.travelTo(LocalDate.of(2025, 7, 1));
        raised(number, MotionKind.EXTENSION, "days", 15);
        decided("head", number, "approveMotion", "GRANTED");
        assertThat(limit(number, "A22").dueOn()).isEqualTo(LocalDate.of(2025, 7, 23));
    }
}
