package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.ArbitrationClosed;
import org.tiaocai.arbitration.FilingProposal;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.hearing.CaseHeads;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.platform.Browser;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.shared.RegistrationNumber;

/** Cases that are heard in one session: arranged once, told each, on record in each, and apart again in time. */
@DisplayName("并案审理：一次排期、各案通知、笔录各案入卷")
class JointHearingStoryTest extends DeskStory {

    /** Notice on Monday, five working days of notice: the Monday after. */
    private static final LocalDate HEARING = MONDAY.plusDays(7);

    @Autowired
    Tribunals tribunals;

    @Autowired
    Hearings hearings;

    @Autowired
    CaseHeads heads;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void today() {
        bureau.travelTo(MONDAY);
    }

    @Test
    @DisplayName("主案安排一次：并入的案件没有自己的安排任务，同一场次、各自的开庭通知书都写明合并审理；庭审记录一次，两案都有笔录；此后不能分案")
    void heard_in_one_session() {
        var leading = ready("试样合审甲", "样例合审厂");
        var other = ready("试样合审乙", "样例合审厂");
        join(leading, other);
        assertThat(mainTasks(other)).isEmpty();
        assertThat(words("registrar", other)).contains(leading);

        arranged(leading, HEARING);
        assertThat(mainTasks(other)).isEmpty();
        assertThat(session(other)).isEqualTo(session(leading));
        assertThat(printed(other, "D405")).contains("本案与" + titled(leading) + "合并审理");
        assertThat(printed(leading, "D405")).contains("本案与" + titled(other) + "合并审理");
        assertThat(everythingServed(leading, MONDAY)).isEqualTo(2);
        assertThat(everythingServed(other, MONDAY)).isEqualTo(2);

        bureau.travelTo(HEARING);
        assertThat(expected(leading)).contains("（" + other + "）试样合审乙").hasSize(4);
        held(leading, "CONCLUDED", Map.of("party", worker(other), "came", "PRESENT"));
        assertThat(mainTasks(other)).doesNotContain("holdHearing");
        for (var number : List.of(leading, other)) {
            assertThat(codes(number)).as(number).contains("D501");
            assertThat(states(number)).containsExactly(Hearing.State.HELD);
        }
        assertThat(printed(other, "D501")).contains("本案与" + titled(leading) + "合并开庭审理", "双方争议焦点是加班工资");
        assertThat(heads.of(RegistrationNumber.of(other)).together()).isEqualTo(titled(leading));
        assertThat(separate(leading)).contains("辩论终结之前可以并案、分案");
        assertThat(EngineTables.everything(tables)).doesNotContain("双方争议焦点是加班工资");
    }

    @Test
    @DisplayName("开庭前分案：主案的场次不变，分出的案件取消、自己另行安排；它的当事人不再占用该场次")
    void apart_before_the_hearing() {
        var leading = ready("试样分审甲", "样例分审厂");
        var other = ready("试样分审乙", "样例分审厂");
        join(leading, other);
        arranged(leading, HEARING);
        everythingServed(leading, MONDAY);
        everythingServed(other, MONDAY);
        assertThat(separate(leading)).isEqualTo("null");
        assertThat(states(leading)).containsExactly(Hearing.State.PLANNED);
        assertThat(states(other)).containsExactly(Hearing.State.CANCELLED);
        assertThat(bookings.of(RegistrationNumber.of(leading)))
                .extracting(Booking::status)
                .containsExactly(Booking.Status.CONFIRMED);
        assertThat(bookings.of(RegistrationNumber.of(other))).isEmpty();
        assertThat(mainTasks(other)).containsExactly("arrangeHearing");
        arranged(other, HEARING.plusDays(1));
        assertThat(printed(other, "D405")).doesNotContain("合并审理");
        bureau.travelTo(HEARING);
        assertThat(mainTasks(leading)).containsExactly("holdHearing");
    }

    @Test
    @DisplayName("还没有排期时分案：分出的案件自己安排；主案结案的，并入的案件自动分案")
    void apart_before_anything_is_arranged() {
        var leading = ready("试样早分甲", "样例早分厂");
        var other = ready("试样早分乙", "样例早分厂");
        join(leading, other);
        assertThat(separate(leading)).isEqualTo("null");
        assertThat(mainTasks(other)).containsExactly("arrangeHearing");

        join(leading, other);
        assertThat(mainTasks(other)).isEmpty();
        bureau.as("head", () -> {
            events.publishEvent(new ArbitrationClosed(RegistrationNumber.of(leading)));
            return leading;
        });
        assertThat(mainTasks(other)).containsExactly("arrangeHearing");
        assertThat(words("registrar", other)).contains("在一并开庭之前已经结案");
    }

    @Test
    @DisplayName("一案的通知迟了一日：整场取消，主案另行择期，并入的案件仍等主案；一案休庭，两案都休庭，再由主案安排")
    void one_too_late_and_all_adjourned() {
        var leading = ready("试样迟甲", "样例迟厂");
        var other = ready("试样迟乙", "样例迟厂");
        join(leading, other);
        arranged(leading, HEARING);
        everythingServed(leading, MONDAY);
        bureau.travelTo(MONDAY.plusDays(1));
        everythingServed(other, MONDAY.plusDays(1));
        assertThat(states(leading)).containsExactly(Hearing.State.CANCELLED);
        assertThat(states(other)).containsExactly(Hearing.State.CANCELLED);
        assertThat(mainTasks(leading)).containsExactly("arrangeHearing");
        assertThat(mainTasks(other)).isEmpty();

        arranged(leading, HEARING.plusDays(1));
        everythingServed(leading, MONDAY.plusDays(1));
        everythingServed(other, MONDAY.plusDays(1));
        bureau.travelTo(HEARING.plusDays(1));
        held(leading, "ADJOURNED");
        assertThat(states(other)).endsWith(Hearing.State.HELD);
        assertThat(mainTasks(leading)).containsExactly("arrangeHearing");
        assertThat(mainTasks(other)).isEmpty();
    }

    @Test
    @DisplayName("并入的案件还没有准备到可以开庭的，主案不能排期；仲裁庭不同的、已排定自己庭审的不能并案")
    void what_cannot_be_heard_together() {
        var leading = ready("试样未备甲", "样例未备厂");
        var unprepared = accepted("试样未备乙", "样例未备厂");
        join(leading, unprepared);
        assertThatThrownBy(() -> arranged(leading, HEARING)).hasMessageContaining("还没有准备到可以开庭");
        assertThat(separate(leading)).isEqualTo("null");

        var planned = ready("试样未备丙", "样例未备厂");
        arranged(planned, HEARING);
        assertThat(joining(leading, planned)).contains("已经排定自己的庭审", "以它为主案，并入 " + leading);
        assertThat(joining(planned, unprepared)).contains("还在庭前准备");
        assertThat(joining(unprepared, planned))
                .contains("已经排定自己的庭审", "待该次庭审取消、休庭之后")
                .doesNotContain("以它为主案");
        join(planned, leading);
        assertThat(separate(planned)).isEqualTo("null");
        tribunals.seat(RegistrationNumber.of(unprepared), "arbitrator2", Seat.SOLE);
        assertThat(joining(leading, unprepared)).contains("仲裁庭组成人员");
    }

    @Test
    @DisplayName("主案已排定的，准备好的案件可以并入：随主案的场次通知；离开庭不足五个工作日的不能")
    void joined_to_a_planned_hearing() {
        var leading = ready("试样后并甲", "样例后并厂");
        var other = ready("试样后并乙", "样例后并厂");
        var late = ready("试样后并丙", "样例后并厂");
        arranged(leading, HEARING);
        join(leading, other);
        assertThat(session(other)).isEqualTo(session(leading));
        assertThat(codes(other)).contains("D405");
        bureau.travelTo(MONDAY.plusDays(1));
        assertThat(joining(leading, late)).contains("五个工作日前");
        assertThat(mainTasks(late)).containsExactly("arrangeHearing");
    }

    private String accepted(String worker, String firm) {
        var form = new HashMap<>(between(person(worker), firm(firm, null)));
        form.remove("road");
        var number = RegistrationNumber.of(bureau.register(form));
        bureau.end("dispute-intake", number.value());
        arbitrations.register(number, MONDAY, false);
        arbitrations.proposed(
                number,
                new Arbitration.Filing(
                        "registrar",
                        FilingProposal.ACCEPT,
                        null,
                        "符合受理条件",
                        null,
                        ProcedureKind.ORDINARY,
                        TribunalForm.SOLE,
                        null,
                        null));
        arbitrations.accept(number, "head");
        limits.start(number, "A22", MONDAY);
        return number.value();
    }

    /** Its tribunal sits, and it may be heard. */
    private String ready(String worker, String firm) {
        var number = accepted(worker, firm);
        tribunals.seat(RegistrationNumber.of(number), "arbitrator", Seat.SOLE);
        tribunals.seat(RegistrationNumber.of(number), "clerk", Seat.CLERK);
        bureau.start("hearing", number);
        return number;
    }

    private static Map<String, Object> person(String name) {
        var person = new HashMap<>(Forms.worker());
        person.put("name", name);
        person.put("identityNumber", null);
        return person;
    }

    private void arranged(String number, LocalDate on) {
        var taken = tables.sql("select count(*) from booking where room = 'joint-room-1' and status = 'CONFIRMED'")
                .query(Long.class)
                .single();
        tables.sql("delete from booked_slot").update();
        complete(
                "clerk",
                number,
                "arrangeHearing",
                Map.of(
                        "room",
                        "joint-room-1",
                        "startsAt",
                        on + (taken % 2 == 0 ? "T09:00" : "T14:00"),
                        "shortNoticeAgreed",
                        false));
    }

    @SafeVarargs
    private void held(String number, String outcome, Map<String, Object>... attendance) {
        var sheet = new HashMap<String, Object>();
        sheet.put("open", true);
        sheet.put("applicant", "PRESENT");
        sheet.put("respondent", "PRESENT");
        sheet.put("attendance", List.of(attendance));
        sheet.put("recusalAsked", true);
        sheet.put("mediationAttempted", true);
        sheet.put("record", "双方争议焦点是加班工资。");
        bureau.complete("arbitrator", number, "holdHearing", sheet, Map.of("hearingOutcome", outcome));
    }

    private List<String> expected(String number) {
        var task = Objects.requireNonNull(bureau.waiting(number, "holdHearing")).getId();
        return Objects.requireNonNull(web.withBasicAuth("clerk", Browser.PASSWORD)
                        .getForObject("/api/v1/tasks/" + task + "/hearing-parties", JsonNode.class))
                .findValuesAsText("name");
    }

    private long worker(String number) {
        return tables.sql("select id from party where registration_number = ? and side = 'APPLICANT'")
                .param(number)
                .query(Long.class)
                .single();
    }

    private String titled(String number) {
        return arbitrations.get(RegistrationNumber.of(number)).title();
    }

    private String printed(String number, String code) {
        var last = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .reduce((first, then) -> then)
                .orElseThrow();
        return documents.page(RegistrationNumber.of(number), last.id()).orElseThrow();
    }

    private Long session(String number) {
        return hearings.planned(RegistrationNumber.of(number)).orElseThrow().bookingId();
    }

    private List<Hearing.State> states(String number) {
        return hearings.of(RegistrationNumber.of(number)).stream()
                .map(Hearing::state)
                .toList();
    }

    private void join(String leading, String other) {
        assertThat(joining(leading, other)).isEqualTo("null");
    }

    private String joining(String leading, String other) {
        return String.valueOf(
                post("registrar", "/cases/" + leading + "/joined-cases", Map.of("other", other, "reason", "同一单位"))
                        .getBody());
    }

    private String separate(String leading) {
        var id = tables.sql("select max(id) from joined_case where leading_case = ?")
                .param(leading)
                .query(Long.class)
                .single();
        return String.valueOf(
                post("registrar", "/cases/" + leading + "/joined-cases/" + id + "/separation", Map.of("reason", "事实不同"))
                        .getBody());
    }
}
