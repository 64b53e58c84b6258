package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.motion.Motion;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** The ways in which an arbitration ends before its award. */
@DisplayName("裁决之前结案")
class EarlyEndStoryTest extends MotionStory {

    @ParameterizedTest
    @DisplayName("撤回：任何时候都可以，不需要审批，结案后没有遗留的主线任务")
    @CsvSource({"VOLUNTARY", "SETTLED"})
    void withdrawn(String ground) {
        var number = underWay();
        everythingServed(number, MONDAY);
        raised(number, MotionKind.WITHDRAWAL, "ground", ground, "raisedBy", "APPLICANT");
        ended(number, ClosingMethod.WITHDRAWN, "D504");
        assertThatThrownBy(() -> raised(number, MotionKind.WITHDRAWAL, "ground", ground, "raisedBy", "APPLICANT"))
                .hasMessageContaining("已经结案");
    }

    @Test
    @DisplayName("受理之前也可以撤回")
    void withdrawn_before_acceptance() {
        var number = filed(Forms.dispute(MONDAY));
        assertThatThrownBy(() -> raised(number, MotionKind.EXTENSION, "days", 3))
                .hasMessageContaining("尚未受理");
        raised(number, MotionKind.WITHDRAWAL, "ground", "VOLUNTARY", "raisedBy", "APPLICANT");
        ended(number, ClosingMethod.WITHDRAWN, "D504");
    }

    @Test
    @DisplayName("管辖异议成立的移送；答辩期过后提出的不予审查")
    void transferred_on_objection() {
        var number = underWay();
        everythingServed(number, MONDAY);
        raised(number, MotionKind.JURISDICTION_OBJECTION, "raisedBy", "RESPONDENT", "reference", "邻区仲裁委员会");
        decided("head", number, "approveMotion", "GRANTED");
        ended(number, ClosingMethod.TRANSFERRED, "D412");

        var late = underWay();
        everythingServed(late, MONDAY);
        bureau.travelTo(limit(late, "A10").dueOn().plusDays(1));
        assertThat(raised(late, MotionKind.JURISDICTION_OBJECTION).decision()).isEqualTo(Motion.Decision.IGNORED);
    }

    @Test
    @DisplayName("自行发现没有管辖权的移送，须写明受移送的委员会")
    void transferred_by_own_motion() {
        var number = underWay();
        assertThatThrownBy(() -> raised(number, MotionKind.TRANSFER)).hasMessageContaining("受移送");
        raised(number, MotionKind.TRANSFER, "reference", "邻区仲裁委员会");
        decided("head", number, "approveMotion", "GRANTED");
        ended(number, ClosingMethod.TRANSFERRED, "D412");
    }

    @Test
    @DisplayName("撤销案件：不应当受理的")
    void revoked() {
        var number = underWay();
        raised(number, MotionKind.REVOCATION);
        decided("head", number, "approveMotion", "GRANTED");
        ended(number, ClosingMethod.REVOKED, "D310");
    }

    @Test
    @DisplayName("终止审理：法院已经受理逾期未裁的起诉，须有法院案号和立案日期")
    void terminated() {
        var number = underWay();
        assertThatThrownBy(() -> raised(number, MotionKind.TERMINATION, "ground", "COURT_DOCKETED"))
                .hasMessageContaining("法院案号");
        raised(
                number,
                MotionKind.TERMINATION,
                "ground",
                "COURT_DOCKETED",
                "reference",
                "（2026）津0199民初1号",
                "happenedOn",
                MONDAY.toString());
        decided("head", number, "approveMotion", "GRANTED");
        ended(number, ClosingMethod.TERMINATED, "D418");
    }

    @ParameterizedTest
    @DisplayName("不予移送、不予撤销、不予终止的，案件照常进行")
    @CsvSource({
        "TRANSFER, approveMotion, reference, 邻区仲裁委员会",
        "REVOCATION, approveMotion, content, 见申请书",
        "TERMINATION, approveMotion, ground, OTHER_TERMINATION"
    })
    void the_case_goes_on(MotionKind kind, String task, String field, String value) {
        var number = underWay();
        raised(number, kind, field, value);
        decided("head", number, task, "DENIED");
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isNull();
        assertThat(mainTasks(number)).contains("confirmAddresses");
        addressesConfirmed(number);
    }

    private void ended(String number, ClosingMethod how, String document) {
        var one = arbitrations.get(RegistrationNumber.of(number));
        assertThat(one.closing()).isEqualTo(how);
        assertThat(codes(number)).contains(document);
        assertThat(mainTasks(number)).isEmpty();
        assertThat(limits.open(List.of(RegistrationNumber.of(number))))
                .filteredOn(limit -> limit.rule().startsWith("A2"))
                .isEmpty();
        assertThat(limitIfAny(number)).isNotEqualTo(RunningLimit.Status.RUNNING);
        everythingServed(number, bureau.today());
        assertThat(bureau.processes(number)).containsExactly("case-archiving");
    }

    private RunningLimit.Status limitIfAny(String number) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .filter(limit -> limit.rule().equals("A22"))
                .reduce((first, last) -> last)
                .map(RunningLimit::status)
                .orElse(RunningLimit.Status.VOID);
    }
}
