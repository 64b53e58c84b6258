package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What one person may not both do in a case. */
@DisplayName("职责分离")
class DutiesStoryTest extends ArbitrationStory {

    @Autowired
    Duties duties;

    @Autowired
    Tribunals tribunals;

    @ParameterizedTest
    @DisplayName("不能兼任的职责，先任哪一个都不行")
    @CsvSource({
        "MEDIATOR, ARBITRATOR, 调解过本案",
        "ARBITRATOR, MEDIATOR, 调解过本案",
        "CLERK, ARBITRATOR, 第十四条",
        "ARBITRATOR, CLERK, 第十四条",
        "HANDLER, APPROVER, 自己承办",
        "HANDLER, FILE_REVIEWER, 自己承办的案卷"
    })
    void kept_apart(Duty first, Duty second, String because) {
        var number = RegistrationNumber.of(accepted());
        duties.take(number, "arbitrator2", first);
        assertThatThrownBy(() -> duties.take(number, "arbitrator2", second))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
        duties.take(number, "arbitrator3", second);
        assertThat(duties.of(number, second)).contains("arbitrator3");
    }

    @Test
    @DisplayName("可以兼任的不受影响；同一职责再任一次没有变化；交出之后不再受限")
    void what_goes_together() {
        var number = RegistrationNumber.of(accepted());
        duties.take(number, "arbitrator2", Duty.ARBITRATOR);
        duties.take(number, "arbitrator2", Duty.HANDLER);
        duties.take(number, "arbitrator2", Duty.HANDLER);
        assertThat(duties.of(number, Duty.HANDLER)).containsExactly("arbitrator2");
        duties.release(number, "arbitrator2", Duty.ARBITRATOR);
        duties.take(number, "arbitrator2", Duty.CLERK);
        assertThat(duties.has(number, "arbitrator2", Duty.CLERK)).isTrue();
    }

    @Test
    @DisplayName("被申请回避的人，决定之前不能参与；驳回之后恢复")
    void locked_out_until_decided() {
        var number = RegistrationNumber.of(accepted());
        duties.lockOut(number, "arbitrator");
        assertThatThrownBy(() -> tribunals.seat(number, "arbitrator", Seat.SOLE))
                .hasMessageContaining("回避");
        duties.readmit(number, "arbitrator");
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        assertThat(tribunals.of(number).presiding()).isEqualTo("arbitrator");
        tribunals.relieve(number, "arbitrator", "另有任务");
        assertThat(tribunals.of(number).seated()).isEmpty();
    }
}
