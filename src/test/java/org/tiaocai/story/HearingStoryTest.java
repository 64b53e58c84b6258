package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.HearingEvents;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Side;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.shared.RegistrationNumber;

/** A hearing with notice in time, and everything that may come in its way. */
@DisplayName("开庭")
class HearingStoryTest extends ArbitrationStory {

    /** Notice on Monday, five working days of notice: the Monday after. */
    private static final LocalDate HEARING = MONDAY.plusDays(7);

    @Autowired
    Hearings hearings;

    @Autowired
    HearingEvents events;

    @Autowired
    Tribunals tribunals;

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
        held(number, "MEDIATED", sheet("terms", "支付一万元"));
        assertThat(mainTasks(number)).isEmpty();
    }

    @Test
    @DisplayName("开庭三个工作日前可以申请延期；迟到的登记为逾期；准许的取消原庭，房间空出，另行择期")
    void postponed() {
        var number = arrangedAndServed();
        bureau.travelTo(LocalDate.of(2026, 3, 4));
        asked(number);
        assertThat(tables.sql(
                                "select in_time from postponement p join hearing h on h.id = p.hearing_id where h.registration_number = ?")
                        .param(number)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThatThrownBy(() -> asked(number)).hasMessageContaining("不能重复");
        decided(number, "GRANTED");
        assertThat(confirmed(number)).isZero();
        assertThat(codes(number)).contains("D406");
        assertThat(mainTasks(number)).containsExactly("arrangeHearing");

        bureau.travelTo(MONDAY);
        var late = arrangedAndServed();
        bureau.travelTo(LocalDate.of(2026, 3, 5));
        asked(late);
        assertThat(tables.sql(
                                "select in_time from postponement p join hearing h on h.id = p.hearing_id where h.registration_number = ?")
                        .param(late)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        decided(late, "DENIED");
        bureau.travelTo(HEARING);
        assertThat(mainTasks(late)).containsExactly("holdHearing");
    }

    @Test
    @DisplayName("开庭当日不能再准许延期")
    void no_postponement_once_it_has_begun() {
        var number = arrangedAndServed();
        asked(number);
        bureau.travelTo(HEARING);
        assertThatThrownBy(() -> decided(number, "GRANTED")).hasMessageContaining("已经开始");
        decided(number, "DENIED");
    }

    @Test
    @DisplayName("仲裁庭成员变动的，已排定的庭审取消，另行择期")
    void a_member_leaves() {
        var number = arrangedAndServed();
        tribunals.relieve(RegistrationNumber.of(number), "arbitrator", "回避");
        assertThat(confirmed(number)).isZero();
        assertThat(mainTasks(number)).containsExactly("arrangeHearing");
        assertThatThrownBy(() -> arranged(number, HEARING, false)).hasMessageContaining("还没有组成仲裁庭");

        var serving = ready();
        arranged(serving, HEARING, false);
        tribunals.relieve(RegistrationNumber.of(serving), "arbitrator", "回避");
        everythingServed(serving, MONDAY);
        assertThat(mainTasks(serving)).containsExactly("arrangeHearing");
    }

    /** An accepted case whose tribunal sits; only the hearing is tried here. */
    private String ready() {
        var number = accepted();
        tribunals.seat(RegistrationNumber.of(number), "arbitrator", Seat.SOLE);
        tribunals.seat(RegistrationNumber.of(number), "clerk", Seat.CLERK);
        bureau.start("hearing", number);
        return number;
    }

    private String arrangedAndServed() {
        var number = ready();
        arranged(number, HEARING, false);
        everythingServed(number, MONDAY);
        return number;
    }

    private void arranged(String number, LocalDate on, boolean shortNotice) {
        complete(
                "clerk",
                number,
                "arrangeHearing",
                Map.of("room", "joint-room-1", "startsAt", on + "T" + freeHour(), "shortNoticeAgreed", shortNotice));
    }

    /** Tests share one studio: each hearing takes the next free time. */
    private String freeHour() {
        var taken = tables.sql("select count(*) from booking where room = 'joint-room-1' and status = 'CONFIRMED'")
                .query(Long.class)
                .single();
        tables.sql("delete from booked_slot").update();
        return taken % 2 == 0 ? "09:00" : "14:00";
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

    private void asked(String number) {
        bureau.as("clerk", () -> {
            events.postponementAsked(RegistrationNumber.of(number), Side.RESPONDENT, "代理人同日另案开庭");
            return number;
        });
    }

    private void decided(String number, String decision) {
        bureau.complete("head", number, "decideOnPostponement", Map.of(), Map.of("postponementDecision", decision));
    }

    private long confirmed(String number) {
        return bookings.of(RegistrationNumber.of(number)).stream()
                .filter(booking -> booking.status() == Booking.Status.CONFIRMED)
                .count();
    }
}
