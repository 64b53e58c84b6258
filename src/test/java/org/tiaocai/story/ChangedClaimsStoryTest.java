package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.motion.Motion;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** Claims and parties that change while a case is under way, from which the forty-five days run anew. */
@DisplayName("变更请求、反申请、追加当事人与裁决期限")
class ChangedClaimsStoryTest extends MotionStory {

    @Autowired
    Claims claims;

    @Autowired
    Parties parties;

    @Test
    @DisplayName("增加、变更请求获准：四十五日重新计算，被申请人有新的答辩期，原请求留在案上")
    void claims_changed() {
        var number = underWay();
        bureau.travelTo(LocalDate.of(2026, 3, 12));
        raised(
                number,
                MotionKind.CLAIM_CHANGE,
                "raisedBy",
                "APPLICANT",
                "claimType",
                "OVERTIME_PAY",
                "claimAmount",
                800,
                "claimReplaces",
                1);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(limit(number, "A22").startedOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(limit(number, "A22").dueOn()).isEqualTo(LocalDate.of(2026, 4, 27));
        everythingServed(number, LocalDate.of(2026, 3, 12));
        assertThat(limit(number, "A10").startedOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(claims.of(RegistrationNumber.of(number)))
                .extracting(one -> one.type().name())
                .containsExactly("OVERTIME_PAY");
        assertThat(tables.sql("select count(*) from claim where registration_number = ? and replaced_on is not null")
                        .param(number)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("明确放弃新的答辩期的，不再给；不准许的告知另行申请，期限不变")
    void claim_change_variants() {
        var waived = underWay();
        raised(waived, MotionKind.CLAIM_CHANGE, "claimType", "BONUS", "claimAmount", 10, "answerWaived", true);
        decided("arbitrator", waived, "decideOnMotion", "GRANTED");
        assertThat(limits.of(RegistrationNumber.of(waived)))
                .noneMatch(one -> one.rule().equals("A10"));
        assertThat(claims.of(RegistrationNumber.of(waived))).hasSize(2);

        var denied = underWay();
        bureau.travelTo(MONDAY.plusDays(3));
        raised(denied, MotionKind.CLAIM_CHANGE, "claimType", "BONUS", "claimAmount", 10);
        decided("arbitrator", denied, "decideOnMotion", "DENIED");
        assertThat(limit(denied, "A22").startedOn()).isEqualTo(MONDAY);
        assertThat(claims.of(RegistrationNumber.of(denied))).hasSize(1);
        assertThat(codes(denied)).contains("D409-2");
    }

    @Test
    @DisplayName("举证期限末日还可以增加请求，次日提出的告知另行申请")
    void claims_change_within_the_evidence_period() {
        var number = underWay();
        everythingServed(number, MONDAY);
        var lastDay = limit(number, "A18").dueOn();
        bureau.travelTo(lastDay);
        assertThat(raised(number, MotionKind.CLAIM_CHANGE, "claimType", "BONUS").decision())
                .isNull();
        decided("arbitrator", number, "decideOnMotion", "DENIED");
        bureau.travelTo(lastDay.plusDays(1));
        raised(number, MotionKind.CLAIM_CHANGE, "claimType", "BONUS");
        decided("arbitrator", number, "decideOnMotion", "SEPARATE");
        assertThat(last(number).decision()).isEqualTo(Motion.Decision.SEPARATE);
    }

    @Test
    @DisplayName("反申请：五个工作日内决定；合并的重新计算，另行申请、不予受理的不变；答辩期过后提出的不予审查")
    void counterclaims() {
        var merged = underWay();
        everythingServed(merged, MONDAY);
        bureau.travelTo(LocalDate.of(2026, 3, 5));
        assertThatThrownBy(() -> raised(merged, MotionKind.COUNTERCLAIM, "claimType", "WAGES"))
                .hasMessageContaining("反申请由被申请人提出");
        raised(merged, MotionKind.COUNTERCLAIM, COUNTERCLAIM);
        assertThat(limit(merged, "A15").dueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThatThrownBy(() -> decided("arbitrator", merged, "decideOnMotion", "DENIED"))
                .hasMessageContaining("没有“不准许”");
        decided("arbitrator", merged, "decideOnMotion", "GRANTED");
        assertThat(limit(merged, "A22").startedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(limit(merged, "A15").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(claims.of(RegistrationNumber.of(merged)))
                .extracting(Claim::line)
                .last()
                .asString()
                .startsWith("反申请：违约金、用人单位损失赔偿 3000.00 元");

        bureau.travelTo(MONDAY);
        for (var decision : new String[] {"SEPARATE", "OUT_OF_SCOPE"}) {
            var other = underWay();
            bureau.travelTo(MONDAY.plusDays(1));
            raised(other, MotionKind.COUNTERCLAIM, COUNTERCLAIM);
            decided("arbitrator", other, "decideOnMotion", decision);
            assertThat(limit(other, "A22").startedOn()).isEqualTo(MONDAY);
            bureau.travelTo(MONDAY);
        }

        var late = underWay();
        everythingServed(late, MONDAY);
        bureau.travelTo(limit(late, "A10").dueOn().plusDays(1));
        raised(late, MotionKind.COUNTERCLAIM, COUNTERCLAIM);
        assertThat(last(late).decision()).isEqualTo(Motion.Decision.IGNORED);
    }

    @Test
    @DisplayName("追加当事人：四十五日自决定之日重新计算，新的被申请人收到副本之日起有自己的答辩期")
    void a_party_joined() {
        var number = underWay();
        everythingServed(number, MONDAY);
        bureau.travelTo(LocalDate.of(2026, 3, 10));
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
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(limit(number, "A22").startedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(parties.of(RegistrationNumber.of(number))).hasSize(3);
        everythingServed(number, LocalDate.of(2026, 3, 10));
        assertThat(limit(number, "A10").startedOn()).isEqualTo(LocalDate.of(2026, 3, 10));

        var denied = underWay();
        raised(
                denied,
                MotionKind.JOINDER,
                "ground",
                "INTERESTED_THIRD",
                "partySide",
                "THIRD_PARTY",
                "partyKind",
                "PERSON",
                "partyName",
                "样例人");
        decided("arbitrator", denied, "decideOnMotion", "DENIED");
        assertThat(parties.of(RegistrationNumber.of(denied))).hasSize(2);
    }

    @Test
    @DisplayName("E5 两次重新计算：变更请求后自准许之日，追加当事人后自决定之日")
    void two_resets() {
        bureau.travelTo(LocalDate.of(2025, 5, 6));
        var number = underWay();
        bureau.travelTo(LocalDate.of(2025, 5, 28));
        raised(number, MotionKind.CLAIM_CHANGE, "claimType", "BONUS", "claimAmount", 100);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(limit(number, "A22").dueOn()).isEqualTo(LocalDate.of(2025, 7, 14));
        bureau.travelTo(LocalDate.of(2025, 6, 30));
        raised(
                number,
                MotionKind.JOINDER,
                "ground",
                "INTERESTED_THIRD",
                "partySide",
                "THIRD_PARTY",
                "partyKind",
                "PERSON",
                "partyName",
                "样例人");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(limit(number, "A22").dueOn()).isEqualTo(LocalDate.of(2025, 8, 14));
    }
}
