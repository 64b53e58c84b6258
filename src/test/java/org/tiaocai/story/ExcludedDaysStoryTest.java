package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.limits.RunningLimit.Status;

/** What still excludes days when the forty-five days begin anew goes on excluding them. */
@DisplayName("重新计算与仍在进行的公告、中止")
class ExcludedDaysStoryTest extends PeriodsStory {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 4);
    private static final LocalDate CHANGED = LocalDate.of(2026, 3, 12);

    /** 12 March and 45 days is 26 April; the notice until 3 April still excludes 22: 18 May, a Monday. */
    private static final LocalDate DUE = LocalDate.of(2026, 5, 18);

    @Test
    @DisplayName("公告期间变更请求获准：自准许之日重新计算，余下的公告日照样扣除，通知书上是同一天")
    void claims_change_during_a_notice() {
        var number = noticed();
        assertThat(limit(number, "A22").rawDueOn()).isEqualTo(LocalDate.of(2026, 5, 16));
        bureau.travelTo(CHANGED);
        claimsChanged(number);
        assertThat(limit(number, "A22").startedOn()).isEqualTo(CHANGED);
        assertThat(limit(number, "A22").dueOn()).isEqualTo(DUE);
        assertThat(text(number, "D409")).contains("2026年5月18日");
    }

    @ParameterizedTest
    @EnumSource(names = {"JOINDER", "COUNTERCLAIM"})
    @DisplayName("公告期间追加当事人、合并反申请的，也是如此")
    void other_resets_during_a_notice(MotionKind kind) {
        var number = noticed();
        bureau.travelTo(CHANGED);
        if (kind == MotionKind.COUNTERCLAIM) {
            raised(number, kind, COUNTERCLAIM);
        } else {
            joined(number);
        }
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(limit(number, "A22").dueOn()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("公告期满之日变更请求的，没有余下的日子可扣")
    void a_notice_that_is_over() {
        var number = noticed();
        bureau.travelTo(LocalDate.of(2026, 4, 2));
        claimsChanged(number);
        assertThat(limit(number, "A22").rawDueOn()).isEqualTo(LocalDate.of(2026, 5, 18));
        bureau.travelTo(LocalDate.of(2026, 4, 3));
        claimsChanged(number);
        assertThat(limit(number, "A22").rawDueOn()).isEqualTo(LocalDate.of(2026, 5, 18));
    }

    @Test
    @DisplayName("中止期间不能决定变更请求，恢复后准许的自准许之日重新计算，中止的日子不再扣除")
    void a_reset_after_a_suspension() {
        var number = underWay();
        raised(number, MotionKind.CLAIM_CHANGE, "raisedBy", "APPLICANT", "claimType", "BONUS", "claimAmount", 800);
        bureau.travelTo(LocalDate.of(2026, 3, 10));
        suspended(number);
        bureau.travelTo(CHANGED);
        assertThatThrownBy(() -> decided("arbitrator", number, "decideOnMotion", "GRANTED"))
                .hasMessageContaining("中止审理");
        bureau.travelTo(LocalDate.of(2026, 4, 9));
        complete("arbitrator", number, "endSuspension", Map.of("reason", "鉴定结论已经作出"));
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(limit(number, "A22").rawDueOn()).isEqualTo(LocalDate.of(2026, 5, 24));
        assertThat(limit(number, "A22").dueOn()).isEqualTo(LocalDate.of(2026, 5, 25));
    }

    @Test
    @DisplayName("中止期间公告的，恢复后合并扣除，不重复计算")
    void a_notice_while_suspended() {
        var number = underWay();
        bureau.travelTo(LocalDate.of(2026, 3, 3));
        suspended(number);
        bureau.travelTo(PUBLISHED);
        published(number, "D401", respondent(number, 0));
        assertThat(limit(number, "A22").status()).isEqualTo(Status.STOPPED);
        bureau.travelTo(LocalDate.of(2026, 3, 20));
        complete("arbitrator", number, "endSuspension", Map.of("reason", "鉴定结论已经作出"));
        // 3 March to 3 April, united: 31 days
        assertThat(limit(number, "A22").rawDueOn()).isEqualTo(LocalDate.of(2026, 5, 17));
    }

    private String noticed() {
        var number = underWay();
        bureau.travelTo(PUBLISHED);
        published(number, "D401", respondent(number, 0));
        return number;
    }

    private void suspended(String number) {
        raised(number, MotionKind.SUSPENSION, "ground", "INJURY_GRADING");
        decided("head", number, "approveMotion", "GRANTED");
    }

    private void joined(String number) {
        raised(
                number,
                MotionKind.JOINDER,
                "ground",
                "DISPATCH",
                "partySide",
                "RESPONDENT",
                "partyKind",
                "ORGANISATION",
                "partyName",
                "样例用工有限公司");
    }
}
