package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** One claim is given up by who made it; what is left of the case goes on. */
@OnPostgres
@DisplayName("撤回一项请求、反申请")
class ClaimWithdrawalStoryTest extends PeriodsStory {

    @Autowired
    Claims claims;

    @Test
    @DisplayName("反申请由被申请人撤回，申请人的请求继续；各撤各的；仅有的请求要撤回仲裁申请")
    void each_side_its_own() {
        var number = withCounterclaim();
        assertThatThrownBy(() -> withdrawn(number, Side.APPLICANT, 2)).hasMessageContaining("这是被申请人的请求");
        assertThatThrownBy(() -> withdrawn(number, Side.RESPONDENT, 1)).hasMessageContaining("这是申请人的请求");
        assertThatThrownBy(() -> withdrawn(number, Side.RESPONDENT, 9)).hasMessageContaining("没有第 9 项请求");
        withdrawn(number, Side.RESPONDENT, 2);
        assertThat(sides(number)).containsExactly(Side.APPLICANT);
        assertThat(text(number, "D504"))
                .contains("撤回反申请通知书", "被申请人", "撤回下列反申请请求", "记录在案", "其余请求继续审理")
                .doesNotContain("本案结案", "准予", "予以准许");
        assertThat(closed(number)).isNull();
        assertThatThrownBy(() -> withdrawn(number, Side.APPLICANT, 1)).hasMessageContaining("撤回仲裁申请");
        assertThatThrownBy(() -> withdrawn(number, Side.RESPONDENT, 2)).hasMessageContaining("没有第 2 项请求");
    }

    @Test
    @DisplayName("申请人全部撤回，反申请继续审理；反申请也撤回的，案件以撤回结案")
    void a_counterclaim_outlives_the_application() {
        var number = withCounterclaim();
        raised(number, MotionKind.WITHDRAWAL, "raisedBy", "APPLICANT", "ground", "VOLUNTARY");
        assertThat(closed(number)).isNull();
        assertThat(sides(number)).containsExactly(Side.RESPONDENT);
        assertThat(parties.standing(RegistrationNumber.of(number))).hasSize(2);
        assertThat(text(number, "D504")).contains("准予撤回仲裁申请决定书", "被申请人的反申请继续审理").doesNotContain("本案结案");
        withdrawn(number, Side.RESPONDENT, 2);
        assertThat(closed(number)).isEqualTo(ClosingMethod.WITHDRAWN);
        assertThat(text(number, "D504")).contains("撤回反申请通知书", "本案结案");

        var other = withCounterclaim();
        withdrawn(other, Side.APPLICANT, 1);
        assertThat(text(other, "D504"))
                .contains("撤回仲裁请求通知书", "撤回下列仲裁请求", "记录在案")
                .doesNotContain("准予", "予以准许");
    }

    private String withCounterclaim() {
        var number = underWay();
        everythingServed(number, bureau.today());
        raised(number, MotionKind.COUNTERCLAIM, COUNTERCLAIM);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(sides(number)).containsExactly(Side.APPLICANT, Side.RESPONDENT);
        return number;
    }

    private void withdrawn(String number, Side by, int ordinal) {
        raised(number, MotionKind.CLAIM_WITHDRAWAL, "raisedBy", by.name(), "claimWithdrawn", ordinal);
    }

    private List<Side> sides(String number) {
        return claims.of(RegistrationNumber.of(number)).stream()
                .map(Claim::raisedBy)
                .toList();
    }

    private @Nullable ClosingMethod closed(String number) {
        return arbitrations.get(RegistrationNumber.of(number)).closing();
    }
}
