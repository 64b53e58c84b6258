package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

@StoryTest
@DisplayName("部分申请人撤回：其他申请人继续")
class WithdrawingAloneStoryTest extends PartiesStory {

    @Autowired
    Raising raising;

    @Test
    @DisplayName("三名申请人中一名撤回：决定书写明是谁，其答辩、举证的期间停止；其余两名都撤回的，结案")
    void one_withdraws_then_the_others() {
        var number = filedAndAccepted(dispute(3, 1), ProcedureKind.ORDINARY, TribunalForm.SOLE);
        everythingServed(number, MONDAY);
        assertThatThrownBy(() -> withdrawn(number, respondent(number, 1).id())).hasMessageContaining("本案现在的申请人");
        withdrawn(number, applicant(number, 2).id());
        assertThat(standing(number)).containsExactly("虚构申1", "虚构申3", "虚构样例1号有限公司");
        assertThat(page(number, "D504")).contains("申请人虚构申2于", "其他申请人的请求继续审理").doesNotContain("本案结案");
        assertThat(servedOn(number, "D504")).contains("虚构申1", "虚构申2", "虚构样例1号有限公司");
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isNull();
        assertThat(limits.running(
                        RegistrationNumber.of(number),
                        "A18",
                        "party-" + applicant(number, 2).id()))
                .isEmpty();
        assertThat(limits.running(
                        RegistrationNumber.of(number),
                        "A18",
                        "party-" + applicant(number, 1).id()))
                .isPresent();
        assertThatThrownBy(() -> withdrawn(number, applicant(number, 2).id())).hasMessageContaining("本案现在的申请人");

        withdrawn(number, applicant(number, 1).id(), applicant(number, 3).id());
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isEqualTo(ClosingMethod.WITHDRAWN);
        assertThat(page(number, "D504")).contains("本案结案");
    }

    @Test
    @DisplayName("没有写明是谁撤回的，仍是全部申请人撤回")
    void nobody_named_is_everybody() {
        var number = filedAndAccepted(dispute(2, 1), ProcedureKind.ORDINARY, TribunalForm.SOLE);
        withdrawn(number);
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isEqualTo(ClosingMethod.WITHDRAWN);
        assertThat(side(number, Side.APPLICANT)).allMatch(Party::stands);
    }

    private void withdrawn(String number, Long... parties) {
        bureau.as(
                "clerk",
                () -> raising.raise(
                        number,
                        MotionKind.WITHDRAWAL,
                        "raisedBy",
                        "APPLICANT",
                        "ground",
                        "VOLUNTARY",
                        "parties",
                        List.of(parties)));
    }
}
