package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.hearing.Attendance;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

@StoryTest
@DisplayName("到庭、送达凭证、缺席、按撤回处理：逐名判断")
class AttendanceStoryTest extends PartiesStory {

    @Autowired
    Hearings hearings;

    @Autowired
    RunningLimits limits;

    @Autowired
    Claims claims;

    @Test
    @DisplayName("两名被申请人，一名到庭，另一名缺席：到庭的不遮住缺席的，笔录和裁决书写明谁缺席、通知何时怎样送达")
    void one_of_two_respondents_in_default() {
        var number = noticed(1, 2);
        bureau.travelTo(HEARING);
        held(number, "CONCLUDED", said(respondent(number, 2), "ABSENT"));
        var hearing = heard(number);
        assertThat(hearing.minutes())
                .satisfies(minutes -> assertThat(minutes.inDefault()).isTrue());
        assertThat(hearing.attendance())
                .filteredOn(one -> one.partyId() == respondent(number, 1).id())
                .allMatch(one -> one.came() == Attendance.PRESENT);
        assertThat(page(number, "D501")).contains("被申请人虚构样例1号有限公司：到庭", "被申请人虚构样例2号有限公司：无正当理由未到庭");

        bureau.start("award", number);
        deliberated(number);
        decided(number, ruling(number, 1, "DISMISSED", null));
        madeFromItems(number);
        assertThat(page(number, codes(number).contains("D507") ? "D507" : "D506"))
                .contains("缺席裁决", "被申请人虚构样例2号有限公司于" + chinese(MONDAY) + "收到开庭通知书（直接送达），无正当理由未到庭")
                .doesNotContain("被申请人虚构样例1号有限公司于");
    }

    @Test
    @DisplayName("单位到庭的，笔录和裁决书写明是谁代表它来的：法定代表人或者代理人，至少一人；没有写明的退回")
    void who_came_for_an_organisation() {
        var number = noticed(1, 1);
        bureau.travelTo(HEARING);
        var firm = respondent(number, 1);
        assertThatThrownBy(() -> heldAsItStands(number)).hasMessageContaining("是单位，请记明代表它到庭的是谁");
        assertThatThrownBy(() -> heldAsItStands(number, Map.of("party", firm.id(), "name", " ")))
                .hasMessageContaining("请写明代表" + firm.name() + "到庭的法定代表人");
        assertThatThrownBy(() -> heldAsItStands(
                        number, Map.of("party", applicant(number, 1).id(), "name", "虚构某")))
                .hasMessageContaining("只能记在到庭的单位名下");
        heldAsItStands(number, Map.of("party", firm.id(), "name", "虚构厂长"));
        assertThat(page(number, "D501")).contains("：到庭，由法定代表人（主要负责人）虚构厂长参加");
        bureau.start("award", number);
        deliberated(number);
        decided(number, ruling(number, 1, "DISMISSED", null));
        madeFromItems(number);
        assertThat(page(number, codes(number).contains("D507") ? "D507" : "D506"))
                .contains(firm.name() + "的法定代表人（主要负责人）虚构厂长到庭参加仲裁");
    }

    @SafeVarargs
    private void heldAsItStands(String number, Map<String, Object>... representatives) {
        bureau.complete(
                "arbitrator",
                number,
                "holdHearing",
                Map.of(
                        "open",
                        true,
                        "applicant",
                        "PRESENT",
                        "respondent",
                        "PRESENT",
                        "representatives",
                        List.of(representatives),
                        "recusalAsked",
                        true,
                        "mediationAttempted",
                        true,
                        "record",
                        "庭审经过样例。"),
                Map.of("hearingOutcome", "CONCLUDED"));
    }

    @Test
    @DisplayName("缺席只凭本人的送达凭证：没有的、迟一日的都不行，可以审理到庭的各方后休庭；第五日送达的可以")
    void only_by_ones_own_proof() {
        var number = noticed(1, 2);
        bureau.travelTo(HEARING);
        var absent = respondent(number, 2);
        receivedOn(absent, MONDAY.plusDays(1));
        assertThatThrownBy(() -> held(number, "CONCLUDED", said(absent, "ABSENT")))
                .hasMessageContaining("送达凭证")
                .hasMessageContaining(absent.name())
                .hasMessageContaining("休庭");
        tables.sql("delete from receipt where party_id = ?").param(absent.id()).update();
        assertThatThrownBy(() -> held(number, "CONCLUDED", said(absent, "LEFT")))
                .hasMessageContaining(absent.name())
                .hasMessageNotContaining(respondent(number, 1).name());
        assertThatThrownBy(() -> held(number, "CONCLUDED", said(respondent(number, 1), "EXCUSED")))
                .hasMessageContaining("另行择期");
        held(number, "ADJOURNED", said(absent, "ABSENT"));
        assertThat(mainTasks(number)).contains("arrangeHearing");
    }

    @Test
    @DisplayName("答辩期在开庭之日还没有届满的，不能缺席审理；前一日届满的可以")
    void nobody_is_in_default_who_may_still_answer() {
        var number = noticed(1, 2);
        bureau.travelTo(HEARING);
        var absent = respondent(number, 2);
        mayAnswerUntil(absent, HEARING);
        assertThatThrownBy(() -> held(number, "CONCLUDED", said(absent, "ABSENT")))
                .hasMessageContaining(absent.name() + "的答辩期")
                .hasMessageContaining("休庭");
        mayAnswerUntil(absent, HEARING.minusDays(1));
        held(number, "CONCLUDED", said(absent, "ABSENT"));
        assertThat(heard(number).minutes())
                .satisfies(minutes -> assertThat(minutes.inDefault()).isTrue());
    }

    @Test
    @DisplayName("三名申请人一名缺席：单独按撤回处理，其他人继续；有正当理由的另行择期；不是人人缺席的不能全案按撤回处理")
    void one_of_three_applicants_deemed_to_withdraw() {
        var number = noticed(3, 1);
        bureau.travelTo(HEARING);
        var absent = applicant(number, 2);
        assertThatThrownBy(() -> held(number, "DEEMED_WITHDRAWN", said(absent, "ABSENT")))
                .hasMessageContaining("不是每一名申请人都缺席")
                .hasMessageContaining(absent.name());
        assertThatThrownBy(() -> held(number, "CONCLUDED", said(absent, "EXCUSED")))
                .hasMessageContaining("另行择期");
        assertThatThrownBy(() -> held(number, "CONCLUDED", said(absent, "ABSENT"), said(absent, "PRESENT")))
                .hasMessageContaining("两次");
        held(number, "CONCLUDED", said(absent, "ABSENT"));
        assertThat(standing(number)).containsExactly("虚构申1", "虚构申3", "虚构样例1号有限公司");
        assertThat(applicant(number, 2).place().leftBy()).isEqualTo(Leaving.DEEMED_WITHDRAWN);
        assertThat(page(number, "D504-2")).contains("其他申请人的请求继续审理", "申请人虚构申2于").doesNotContain("申请人虚构申1于");
        assertThat(servedOn(number, "D504-2")).containsExactly("虚构申2", "虚构样例1号有限公司");
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isNull();

        bureau.start("award", number);
        deliberated(number);
        assertThatThrownBy(() -> {
                    var item = ruling(number, 1, "DISMISSED", null);
                    item.put("party", absent.id());
                    decided(number, item);
                })
                .hasMessageContaining("不能");
    }

    @Test
    @DisplayName("申请人逐名都缺席：全案按撤回处理；其中一名没有送达凭证的不行")
    void all_applicants_keep_away() {
        var number = noticed(2, 1);
        bureau.travelTo(HEARING);
        var first = said(applicant(number, 1), "ABSENT");
        var second = said(applicant(number, 2), "LEFT");
        receivedOn(applicant(number, 2), MONDAY.plusDays(1));
        assertThatThrownBy(() -> held(number, "DEEMED_WITHDRAWN", first, second))
                .hasMessageContaining("虚构申2")
                .hasMessageNotContaining("虚构申1");
        receivedOn(applicant(number, 2), MONDAY);
        held(number, "DEEMED_WITHDRAWN", first, second);
        assertThat(page(number, "D504-2")).contains("虚构申1", "虚构申2", "未经同意中途退庭");
    }

    @Test
    @DisplayName("缺席的申请人另有反申请针对：自己的请求按撤回处理，反申请不因此失去对方，对其缺席裁决；没有反申请针对的退出")
    void a_counterclaim_outlives_who_keeps_away() {
        var number = noticed(3, 1);
        var absent = applicant(number, 2);
        claims.add(
                RegistrationNumber.of(number),
                Side.RESPONDENT,
                new Registration.Claim(ClaimType.OTHER, new BigDecimal("300"), null, null, "返还工具款", null, null, null),
                new Claim.Named(List.of(), List.of(absent.id())));
        bureau.travelTo(HEARING);
        held(number, "CONCLUDED", said(absent, "ABSENT"), said(applicant(number, 3), "ABSENT"));
        assertThat(standing(number)).containsExactly("虚构申1", "虚构申2", "虚构样例1号有限公司");
        assertThat(page(number, "D504-2")).contains("对虚构申2的反申请继续审理，虚构申2仍为本案当事人");

        bureau.start("award", number);
        deliberated(number);
        var counter = ruling(number, 2, "GRANTED", 300);
        counter.put("party", respondent(number, 1).id());
        decided(number, ruling(number, 1, "DISMISSED", null), counter);
        madeFromItems(number);
        assertThat(page(number, codes(number).contains("D507") ? "D507" : "D506"))
                .contains("申请人虚构申2：自" + chinese(HEARING) + "起已按撤回仲裁申请处理，仍为反申请的被申请人", "申请人虚构申3于");
    }

    private Hearing heard(String number) {
        return hearings.lastHeld(RegistrationNumber.of(number)).orElseThrow();
    }

    private void mayAnswerUntil(Party party, LocalDate day) {
        var number = RegistrationNumber.of(numberOf(party));
        limits.start(number, RuleIds.ANSWER_PERIOD, Answer.subject(party.id()), MONDAY, "受理通知书送达");
        tables.sql("update running_limit set due_on = ? where registration_number = ? and rule = ? and subject = ?")
                .params(day, number.value(), RuleIds.ANSWER_PERIOD, Answer.subject(party.id()))
                .update();
    }

    private String numberOf(Party party) {
        return tables.sql("select registration_number from party where id = ?")
                .param(party.id())
                .query(String.class)
                .single();
    }

    private void receivedOn(Party party, LocalDate day) {
        tables.sql("update receipt set served_on = ? where party_id = ?")
                .params(day, party.id())
                .update();
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
