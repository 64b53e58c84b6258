package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Side;
import org.tiaocai.dispute.SuccessionBasis;
import org.tiaocai.shared.RegistrationNumber;

@StoryTest
@DisplayName("追加当事人的地位和送达；部分当事人和解")
class NewPartiesStoryTest extends PartiesStory {

    @Autowired
    Raising raising;

    @ParameterizedTest
    @DisplayName("追加的事由与地位相符：共同当事人在用人单位一方，有利害关系的是第三人")
    @CsvSource({
        "DISPATCH, APPLICANT, 应当是被申请人",
        "CONTRACTOR, THIRD_PARTY, 应当是被申请人",
        "INTERESTED_THIRD, RESPONDENT, 应当是第三人",
        "INTERESTED_THIRD, APPLICANT, 应当是第三人"
    })
    void a_ground_has_its_side(String ground, String side, String words) {
        var number = underWay(dispute(1, 1));
        assertThatThrownBy(() -> joined(number, ground, side)).hasMessageContaining(words);
    }

    @ParameterizedTest
    @DisplayName("追加的被申请人、第三人：收到申请书副本、举证通知、组庭通知，自己送达之日起有自己的答辩期，裁决期限重新计算")
    @CsvSource({"DISPATCH, RESPONDENT", "INTERESTED_THIRD, THIRD_PARTY"})
    void who_is_joined_is_served_and_has_own_periods(String ground, String side) {
        var number = underWay(dispute(1, 1));
        everythingServed(number, MONDAY);
        bureau.travelTo(MONDAY.plusDays(2));
        joined(number, ground, side);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var newcomer = side(number, Side.valueOf(side)).stream()
                .filter(party -> party.name().equals("虚构追加有限公司"))
                .findFirst()
                .orElseThrow();
        assertThat(newcomer.legalRepresentative()).isEqualTo("虚构代表");
        var notice = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D410"))
                .findFirst()
                .flatMap(one -> documents.page(RegistrationNumber.of(number), one.id()))
                .orElseThrow();
        assertThat(Jsoup.parse(notice).text())
                .contains(
                        ground.equals("INTERESTED_THIRD")
                                ? "追加的事由：与处理结果有利害关系的第三人。 依照《劳动争议调解仲裁法》第二十三条"
                                : "追加的事由：劳务派遣单位与用工单位为共同当事人。 依照《劳动争议调解仲裁法》第二十二条")
                .contains("决定追加虚构追加有限公司为本案");
        for (var code : List.of("D401", "D402", "D403", "D410")) {
            assertThat(servedOn(number, code)).as(code).contains("虚构追加有限公司");
        }
        bureau.travelTo(MONDAY.plusDays(3));
        everythingServed(number, MONDAY.plusDays(3));
        var own = "party-" + newcomer.id();
        assertThat(limits.running(RegistrationNumber.of(number), "A10", own))
                .hasValueSatisfying(limit -> assertThat(limit.startedOn()).isEqualTo(MONDAY.plusDays(3)));
        assertThat(limits.running(RegistrationNumber.of(number), "A18", own)).isPresent();
        assertThat(limit(number, "A22").startedOn()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    @DisplayName("已经排定的庭审：追加的当事人有自己的答辩期，取消后另行择期；承继者在通知期限内的，送达同一通知")
    void the_hearing_that_is_planned() {
        var number = noticed(1, 1);
        parties.succeed(
                RegistrationNumber.of(number),
                respondent(number, 1),
                SuccessionBasis.EMPLOYER_MERGED,
                Registration.Party.named(Side.RESPONDENT, PartyKind.ORGANISATION, "虚构承继样例", null, null),
                MONDAY);
        assertThat(servedOn(number, "D405")).contains("虚构承继样例");
        parties.join(RegistrationNumber.of(number), Side.THIRD_PARTY, PartyKind.ORGANISATION, "虚构第三有限公司", null, null);
        assertThat(mainTasks(number)).contains("arrangeHearing");
    }

    @Test
    @DisplayName("三名申请人中一名与被申请人和解：只送达双方，签收后该申请人退出，其余继续；一方自己不能和解")
    void one_of_three_settles_alone() {
        var number = underWay(dispute(3, 1));
        everythingServed(number, MONDAY);
        var first = applicant(number, 1).id();
        var firm = respondent(number, 1).id();
        assertThatThrownBy(() -> settles(number, first)).hasMessageContaining("双方当事人");
        settles(number, first, firm);
        assertThatThrownBy(() -> settles(number, applicant(number, 2).id(), firm))
                .hasMessageContaining("正在审查");
        documented(number, first, firm);
        assertThat(servedOn(number, "D505")).containsExactlyInAnyOrder("虚构申1", "虚构样例1号有限公司");
        assertThat(page(number, "D505")).contains("虚构申1").doesNotContain("虚构申2");
        everythingServed(number, MONDAY);
        assertThat(standing(number)).containsExactly("虚构申2", "虚构申3", "虚构样例1号有限公司");
        assertThat(applicant(number, 1).place().leftBy()).isEqualTo(Leaving.SETTLED);
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isNull();

        settles(number);
        documented(number);
        everythingServed(number, MONDAY);
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isEqualTo(ClosingMethod.MEDIATED);
    }

    private void settles(String number, Long... between) {
        raised(number, MotionKind.SETTLEMENT, "raisedBy", "APPLICANT", "parties", List.of(between));
    }

    private void documented(String number, Long... between) {
        complete(
                "arbitrator",
                number,
                "draftArbitralMediation",
                agreeing.on(number, "FULL", List.of(), List.of(between), "协议结果样例"));
        bureau.completeOwn("arbitrator", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        complete("commission-seal", number, "sealArbitralMediation", Map.of("sealed", true));
    }

    private void joined(String number, String ground, String side) {
        raised(
                number,
                MotionKind.JOINDER,
                "ground",
                ground,
                "partySide",
                side,
                "partyKind",
                "ORGANISATION",
                "partyName",
                "虚构追加有限公司",
                "partyRepresentative",
                "虚构代表");
    }

    private void raised(String number, MotionKind kind, Object... fields) {
        bureau.as("clerk", () -> raising.raise(number, kind, fields));
    }
}
