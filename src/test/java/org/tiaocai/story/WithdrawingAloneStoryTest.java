package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

@StoryTest
@DisplayName("部分申请人撤回：其他申请人继续")
class WithdrawingAloneStoryTest extends PartiesStory {

    @Autowired
    Raising raising;

    @Autowired
    Claims claims;

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

    @Test
    @DisplayName("反申请针对的申请人单独撤回：仍是反申请的被申请人，照常收到通知、参加审理；自己的请求不再由其提出；反申请撤回后退出")
    void a_counterclaim_outlives_who_withdraws_alone() {
        var number = underWay(dispute(3, 1));
        everythingServed(number, MONDAY);
        var first = applicant(number, 1).id();
        var second = applicant(number, 2).id();
        counterclaimed(number, first);
        withdrawn(number, first);
        assertThat(standing(number)).containsExactly("虚构申1", "虚构申2", "虚构申3", "虚构样例1号有限公司");
        assertThat(claims.of(RegistrationNumber.of(number)))
                .extracting(Claim::raisedBy, Claim::claimants, Claim::respondents)
                .containsExactly(
                        tuple(
                                Side.APPLICANT,
                                List.of(second, applicant(number, 3).id()),
                                List.of(respondent(number, 1).id())),
                        tuple(Side.RESPONDENT, List.of(respondent(number, 1).id()), List.of(first)));
        assertThat(Jsoup.parse(page(number, "D504")).text())
                .contains("申请人虚构申1于", "其他申请人的请求继续审理；被申请人对虚构申1的反申请继续审理，虚构申1仍为本案当事人");
        assertThatThrownBy(() -> withdrawn(number, first)).hasMessageContaining("本案现在的申请人");

        withdrawn(number, second);
        assertThat(standing(number))
                .as("no counterclaim is against them")
                .containsExactly("虚构申1", "虚构申3", "虚构样例1号有限公司");
        withdrawn(number, applicant(number, 3).id());
        assertThat(standing(number)).containsExactly("虚构申1", "虚构样例1号有限公司");
        assertThat(page(number, "D504")).contains("被申请人的反申请继续审理").doesNotContain("本案结案");
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isNull();
    }

    @Test
    @DisplayName("单独撤回的申请人留到反申请了结：反申请撤回，其他申请人的请求继续，该申请人退出")
    void who_stays_for_the_counterclaim_leaves_with_it() {
        var number = underWay(dispute(2, 1));
        everythingServed(number, MONDAY);
        counterclaimed(number, applicant(number, 1).id());
        withdrawn(number, applicant(number, 1).id());
        bureau.as(
                "clerk",
                () -> raising.raise(
                        number, MotionKind.CLAIM_WITHDRAWAL, "raisedBy", "RESPONDENT", "claimWithdrawn", 2));
        assertThat(standing(number)).containsExactly("虚构申2", "虚构样例1号有限公司");
        assertThat(applicant(number, 1).place().leftBy()).isEqualTo(Leaving.WITHDRAWN);
    }

    private void counterclaimed(String number, long against) {
        bureau.as(
                "clerk",
                () -> raising.raise(
                        number,
                        MotionKind.COUNTERCLAIM,
                        "raisedBy",
                        "RESPONDENT",
                        "claimType",
                        "LIQUIDATED_DAMAGES",
                        "claimAmount",
                        3_000,
                        "respondents",
                        List.of(against)));
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
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
