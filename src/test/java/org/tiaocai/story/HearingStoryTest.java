package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** A hearing with notice in time, and everything that may come in its way. */
@DisplayName("开庭")
class HearingStoryTest extends HearingStory {

    @Autowired
    Parties parties;

    @Autowired
    Claims claims;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Hearings hearings;

    @Test
    @DisplayName("开庭通知须在开庭五个工作日前：第五日送达的可以开庭，差一日的不能排、迟一日送达的另行择期")
    void five_working_days_of_notice() {
        var number = ready();
        assertThatThrownBy(() -> arranged(number, HEARING.minusDays(3), false)).hasMessageContaining("五个工作日前");
        arranged(number, HEARING, false);
        assertThat(codes(number)).contains("D405");
        bureau.travelTo(MONDAY.plusDays(1));
        everythingServed(number, MONDAY.plusDays(1));
        assertThat(mainTasks(number)).containsExactly("arrangeHearing");
        assertThat(hearings.of(RegistrationNumber.of(number)))
                .extracting(Hearing::state)
                .containsExactly(Hearing.State.CANCELLED);
        assertThat(confirmed(number)).isZero();

        var inTime = ready();
        arranged(inTime, HEARING.plusDays(1), false);
        everythingServed(inTime, MONDAY.plusDays(1));
        assertThat(mainTasks(inTime)).isEmpty();
        bureau.travelTo(HEARING.plusDays(1));
        assertThat(mainTasks(inTime)).containsExactly("holdHearing");
    }

    @Test
    @DisplayName("双方同意的可以缩短通知期限")
    void short_notice_by_consent() {
        var number = ready();
        arranged(number, MONDAY.plusDays(1), true);
        everythingServed(number, MONDAY);
        bureau.travelTo(MONDAY.plusDays(1));
        assertThat(mainTasks(number)).containsExactly("holdHearing");
    }

    @Test
    @DisplayName("缩短通知期限须逐方书面同意：缺一方、日期在今后的都不行；通知书写明谁在哪一天同意，不写已经过去的申请延期的末日")
    void each_agrees_for_itself_to_a_short_notice() {
        var number = ready();
        var consents = agreedByAll(number, MONDAY);
        assertThatThrownBy(() -> shortened(number, MONDAY.plusDays(2), List.of()))
                .hasMessageContaining("书面同意的日期");
        assertThatThrownBy(() -> shortened(number, MONDAY.plusDays(2), consents.subList(0, 1)))
                .hasMessageContaining("被申请人虚构样例机械有限公司");
        assertThatThrownBy(() -> shortened(number, MONDAY.plusDays(2), agreedByAll(number, MONDAY.plusDays(1))))
                .hasMessageContaining("与今天之间");
        shortened(number, MONDAY.plusDays(2), consents);
        assertThat(lastPage(number, "D405"))
                .contains("经各方当事人书面同意缩短", "虚构样例机械有限公司于2026年3月2日同意", "收到本通知书后立即书面提出")
                .doesNotContain("最迟于");
        var usual = arrangedAndServed();
        assertThat(lastPage(usual, "D405")).contains("最迟于2026年3月4日").doesNotContain("书面同意缩短");
    }

    private void shortened(String number, LocalDate on, List<Map<String, Object>> consents) {
        complete(
                "clerk",
                number,
                "arrangeHearing",
                Map.of(
                        "room",
                        "joint-room-1",
                        "startsAt",
                        on + "T" + freeHour(),
                        "shortNoticeAgreed",
                        true,
                        "shortNoticeConsents",
                        consents));
    }

    @Test
    @DisplayName("答辩期最后一日不能开庭，次日可以；已经答辩的不受限制")
    void not_before_the_answer_period_is_over() {
        var number = ready();
        limits.start(RegistrationNumber.of(number), "A10", "party-1", MONDAY, "申请书副本送达");
        var lastDay = limit(number, "A10").dueOn();
        assertThat(lastDay).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThatThrownBy(() -> arranged(number, lastDay, false)).hasMessageContaining("答辩期");
        arranged(number, lastDay.plusDays(1), false);

        var answered = ready();
        limits.start(RegistrationNumber.of(answered), "A10", "party-1", MONDAY, "申请书副本送达");
        limits.settle(RegistrationNumber.of(answered), "A10", "party-1", MONDAY);
        arranged(answered, lastDay, false);
    }

    @Test
    @DisplayName("组庭以后，安排开庭只归本案仲裁庭及其记录人员：别的仲裁员领取不了")
    void others_than_the_tribunal() {
        var number = ready();
        assertThatThrownBy(() -> bureau.claim("arbitrator2", number, "arrangeHearing"))
                .hasMessageContaining("只有本案仲裁庭");
        bureau.claim("clerk", number, "arrangeHearing");
    }

    @Test
    @DisplayName("庭审终结：须询问回避、先行调解；只有本庭的人能记录；开庭之前不能记录")
    void a_hearing_concluded() {
        var number = arrangedAndServed();
        bureau.travelTo(HEARING);
        assertThatThrownBy(() -> held("arbitrator2", number, "CONCLUDED", sheet()))
                .hasMessageContaining("只有本案仲裁庭");
        assertThatThrownBy(() -> held(number, "CONCLUDED", sheet("recusalAsked", false)))
                .hasMessageContaining("是否申请回避");
        assertThatThrownBy(() -> held(number, "CONCLUDED", sheet("mediationAttempted", false)))
                .hasMessageContaining("先行调解");
        assertThatThrownBy(() -> held(number, "CONCLUDED", sheet("record", " ")))
                .hasMessageContaining("庭审笔录");
        held(number, "CONCLUDED", sheet());
        assertThat(hearings.lastHeld(RegistrationNumber.of(number))
                        .orElseThrow()
                        .minutes())
                .satisfies(minutes -> assertThat(minutes.inDefault()).isFalse());
        assertThat(codes(number)).contains("D501");
        assertThat(mainTasks(number)).isEmpty();
        assertThat(EngineTables.everything(tables)).doesNotContain("双方争议焦点是加班工资");
    }

    @ParameterizedTest
    @DisplayName("申请人无正当理由不到庭、中途退庭的，按撤回处理；有正当理由的不行；不能当作庭审终结")
    @CsvSource({"ABSENT, 无正当理由未到庭", "LEFT, 未经同意中途退庭"})
    void the_applicant_keeps_away(String attendance, String said) {
        var number = arrangedAndServed();
        bureau.travelTo(HEARING);
        assertThatThrownBy(() -> held(number, "DEEMED_WITHDRAWN", sheet("applicant", "EXCUSED")))
                .hasMessageContaining("第三十九条");
        assertThatThrownBy(() -> held(number, "CONCLUDED", sheet("applicant", attendance)))
                .hasMessageContaining("不能终结庭审");
        held(number, "DEEMED_WITHDRAWN", sheet("applicant", attendance));
        assertThat(codes(number)).contains("D504-2").doesNotContain("D504");
        assertThat(tables.sql("select page from document where registration_number = ? and code = 'D504-2'")
                        .param(number)
                        .query(String.class)
                        .single())
                .contains("申请人经书面通知，" + said + "，依照");
    }

    @Test
    @DisplayName("没有送达凭证，不能缺席审理，也不能按撤回处理")
    void nothing_without_proof_of_service() {
        var number = arrangedAndServed();
        bureau.travelTo(HEARING);
        tables.sql("delete from receipt where registration_number = ?")
                .param(number)
                .update();
        assertThatThrownBy(() -> held(number, "DEEMED_WITHDRAWN", sheet("applicant", "ABSENT")))
                .hasMessageContaining("送达凭证");
        assertThatThrownBy(() -> held(number, "CONCLUDED", sheet("respondent", "ABSENT")))
                .hasMessageContaining("送达凭证");
    }

    @Test
    @DisplayName("被申请人不到庭的缺席审理；有正当理由的另行择期")
    void the_respondent_keeps_away() {
        var number = arrangedAndServed();
        bureau.travelTo(HEARING);
        assertThatThrownBy(() -> held(number, "CONCLUDED", sheet("respondent", "EXCUSED")))
                .hasMessageContaining("另行择期");
        held(number, "ADJOURNED", sheet("respondent", "EXCUSED"));
        assertThat(mainTasks(number)).containsExactly("arrangeHearing");

        bureau.travelTo(MONDAY);
        var inDefault = arrangedAndServed();
        bureau.travelTo(HEARING);
        held(inDefault, "CONCLUDED", sheet("respondent", "ABSENT"));
        assertThat(hearings.lastHeld(RegistrationNumber.of(inDefault))
                        .orElseThrow()
                        .minutes())
                .satisfies(minutes -> assertThat(minutes.inDefault()).isTrue());
    }

    @Test
    @DisplayName("庭审调解成功：双方到庭，写明协议")
    void mediated_in_the_hearing() {
        var number = arrangedAndServed();
        bureau.travelTo(HEARING);
        assertThatThrownBy(() -> held(number, "MEDIATED", sheet("respondent", "ABSENT")))
                .hasMessageContaining("双方到庭");
        assertThatThrownBy(() -> held(number, "MEDIATED", sheet())).hasMessageContaining("调解协议");
        var worker = parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> held(
                        number,
                        "MEDIATED",
                        sheet("terms", "支付一万元", "throughAgents", List.of(worker.id()), "agentsPresent", List.of())))
                .hasMessageContaining("没有特别授权");
        held(number, "MEDIATED", sheet("terms", "支付一万元"));
        assertThat(mainTasks(number)).isEmpty();
    }

    @Test
    @DisplayName("有反申请的，申请人缺席不结案：其请求按撤回处理，对反申请缺席审理")
    void a_counterclaim_is_heard_without_the_applicant() {
        var number = arrangedAndServed();
        transaction.executeWithoutResult(
                added -> claims.add(RegistrationNumber.of(number), Side.RESPONDENT, ClaimType.OTHER, null, "返还工具"));
        bureau.travelTo(HEARING);
        assertThatThrownBy(() -> held(number, "DEEMED_WITHDRAWN", sheet("applicant", "ABSENT")))
                .hasMessageContaining("反申请");
        held(number, "CONCLUDED", sheet("applicant", "ABSENT", "mediationAttempted", false));
        assertThat(claims.of(RegistrationNumber.of(number)))
                .extracting(Claim::raisedBy)
                .containsExactly(Side.RESPONDENT);
        assertThat(codes(number)).contains("D504-2", "D501");
    }

    private void held(String number, String outcome, Map<String, Object> sheet) {
        held("arbitrator", number, outcome, sheet);
    }

    private void held(String by, String number, String outcome, Map<String, Object> sheet) {
        bureau.complete(by, number, "holdHearing", sheet, Map.of("hearingOutcome", outcome));
    }

    private static Map<String, Object> sheet(Object... changes) {
        var sheet = new HashMap<String, Object>();
        sheet.put("open", true);
        sheet.put("applicant", "PRESENT");
        sheet.put("respondent", "PRESENT");
        sheet.put("recusalAsked", true);
        sheet.put("mediationAttempted", true);
        sheet.put("record", "双方争议焦点是加班工资。");
        for (var at = 0; at < changes.length; at += 2) {
            sheet.put(changes[at].toString(), changes[at + 1]);
        }
        return sheet;
    }
}
