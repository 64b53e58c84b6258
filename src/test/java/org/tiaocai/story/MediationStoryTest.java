package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Stage;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.mediation.MediationOutcome;
import org.tiaocai.mediation.MediationProcess;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.RegistrationNumber;

class MediationStoryTest extends MediationStory {

    @Autowired
    MediationProcess process;

    @Autowired
    Duties duties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestRestTemplate web;

    @Test
    @DisplayName("从登记到签署用印：协议自最后一个签章之日生效，十五日内可共同申请仲裁审查")
    void from_the_counter_to_a_sealed_agreement() {
        var number = agreedInSession();
        draft(number);
        var checked = new CheckedPapers(documents, web);
        assertThat(checked.says(number, "D110")).contains("还没有生效", "供签署用，未经签署", "区劳动人事争议仲裁院调解中心");
        sign(number);
        assertThat(checked.says(number, "D110")).contains("还没有生效");
        seal(number);
        var agreements = documents.of(RegistrationNumber.of(number)).stream()
                .filter(paper -> paper.code().equals("D110"))
                .toList();
        assertThat(agreements).hasSize(2);
        assertThat(checked.says(number, agreements.get(0).id()))
                .contains(
                        "供签署用，未经签署",
                        "以签署、盖章的文本为准",
                        "见调解协议书（" + agreements.get(1).documentNo() + "）")
                .doesNotContain("已经生效", "还没有生效");
        assertThat(checked.says(number, agreements.get(1).id()))
                .contains("已经生效")
                .doesNotContain("还没有生效");

        var dispute = disputes.get(RegistrationNumber.of(number));
        assertThat(dispute.stage()).isEqualTo(Stage.CLOSED);
        assertThat(dispute.outcome()).isEqualTo(DisputeOutcome.AGREEMENT);
        var review = limits.running(RegistrationNumber.of(number), "M09").orElseThrow();
        assertThat(review.startedOn()).isEqualTo(sessionDay(number));
        assertThat(review.basis()).contains("第74条");
        assertThat(documents.of(RegistrationNumber.of(number)))
                .extracting("title")
                .contains("调解协议书", "调解协议书（生效）");
        assertThat(notices.of(RegistrationNumber.of(number)))
                .filteredOn(notice -> notice.kind() == NoticeKind.OUTCOME)
                .allSatisfy(notice -> assertThat(notice.body())
                        .contains(LocalTimes.inProse(review.dueOn()) + "（含当日）共同申请仲裁审查", "司法确认")
                        .doesNotContain("第74条", "当日不计入"));
        assertThat(notices.of(RegistrationNumber.of(number)))
                .extracting("kind")
                .contains(NoticeKind.INVITATION, NoticeKind.REMINDER, NoticeKind.OUTCOME);
        assertThat(bureau.waiting(number)).containsExactly("archiveFile");
    }

    @Test
    @DisplayName("三个工作日内受理（M02），受理之日起十五日内结束（M03），任务上有到期日")
    void each_limit_has_its_day_and_article() {
        var number = requested();
        var due = limits.running(RegistrationNumber.of(number), "M02").orElseThrow();
        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(due.basis()).contains("第22条");
        assertThat(bureau.waiting(number, "acceptMediation").getDueDate()).isInSameDayAs("2026-03-05");
        accept(number);
        assertThat(limits.of(RegistrationNumber.of(number)))
                .filteredOn(clock -> clock.rule().equals("M02"))
                .extracting("status")
                .containsExactly(Status.MET);
        assertThat(limits.running(RegistrationNumber.of(number), "M03")
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    @DisplayName("十五日届满的当天还可以调解，过了当天即终结，并书面告知可以申请仲裁")
    void the_fifteen_days_end_when_the_last_day_is_over() {
        var number = awaitingSession();
        bureau.travelTo(LocalDate.of(2026, 3, 17).atTime(23, 59));
        assertThat(bureau.waiting(number)).contains("holdSession");
        bureau.travelTo(LocalDate.of(2026, 3, 18).atStartOfDay());
        assertThat(bureau.waiting(number)).containsExactly("decideOnArbitration");
        var ended = mediations.latest(RegistrationNumber.of(number)).orElseThrow();
        assertThat(ended.outcome()).isEqualTo(MediationOutcome.PERIOD_OVER);
        assertThat(documents.of(RegistrationNumber.of(number)))
                .extracting("code")
                .contains("D111");
    }

    @Test
    @DisplayName("申请调解中断仲裁时效：调解不成的，自终结之日起重新计算一年；撤回的照旧")
    void the_limitation_counts_anew() {
        var failed = RegistrationNumber.of(awaitingSession());
        var before = limits.running(failed, RuleIds.LIMITATION_PERIOD).orElseThrow();
        assertThat(before.startedOn()).isEqualTo(MONDAY.minusDays(60));
        bureau.travelTo(LocalDate.of(2026, 3, 18).atStartOfDay());
        var anew = limits.running(failed, RuleIds.LIMITATION_PERIOD).orElseThrow();
        assertThat(anew.startedOn()).isEqualTo("2026-03-18");
        assertThat(anew.dueOn()).isEqualTo("2027-03-18");
        assertThat(limits.find(before.id()).orElseThrow().status()).isEqualTo(RunningLimit.Status.VOID);

        bureau.travelTo(MONDAY);
        var withdrawn = RegistrationNumber.of(awaitingSession());
        bureau.as("registrar", () -> {
            process.applicationWithdrawn(withdrawn, "已自行和解");
            return withdrawn;
        });
        assertThat(limits.of(withdrawn))
                .filteredOn(one -> one.rule().equals(RuleIds.LIMITATION_PERIOD))
                .extracting(RunningLimit::startedOn)
                .containsExactly(MONDAY.minusDays(60));
    }

    @Test
    @DisplayName("双方同意延长后，期限顺延，原届满日不再终结调解")
    void both_may_agree_to_go_on() {
        var number = awaitingSession();
        bureau.as("coordinator", () -> {
            process.extensionAgreed(RegistrationNumber.of(number), LocalDate.of(2026, 3, 27));
            return number;
        });
        bureau.travelTo(LocalDate.of(2026, 3, 27).atTime(23, 59));
        assertThat(bureau.waiting(number)).contains("holdSession");
        bureau.travelTo(LocalDate.of(2026, 3, 28).atStartOfDay());
        assertThat(bureau.waiting(number)).containsExactly("decideOnArbitration");
    }

    @Test
    @DisplayName("申请人随时可以撤回：调解终结，调解室释放")
    void the_applicant_may_withdraw_at_any_time() {
        var number = awaitingSession();
        bureau.as("registrar", () -> {
            process.applicationWithdrawn(RegistrationNumber.of(number), "已自行和解");
            return number;
        });
        assertThat(disputes.get(RegistrationNumber.of(number)).outcome()).isEqualTo(DisputeOutcome.WITHDRAWN);
        assertThat(bookings.of(RegistrationNumber.of(number)))
                .extracting(booking -> booking.status().name())
                .containsOnly("CANCELLED");
    }

    @Test
    @DisplayName("会上撤回，同样办结")
    void or_withdraw_in_the_session() {
        var number = awaitingSession();
        bureau.travelTo(sessionDay(number));
        hold(number, "WITHDRAWN", null);
        assertThat(disputes.get(RegistrationNumber.of(number)).outcome()).isEqualTo(DisputeOutcome.WITHDRAWN);
    }

    @Test
    @DisplayName("择期再调：再排一次，再通知一次")
    void a_session_may_be_adjourned() {
        var number = awaitingSession();
        bureau.travelTo(sessionDay(number));
        hold(number, "ADJOURNED", null);
        assertThat(bookings.of(RegistrationNumber.of(number))).hasSize(2);
        assertThat(bureau.waiting(number)).containsExactly("holdSession");
    }

    @Test
    @DisplayName("调解不成，征询是否申请仲裁：申请的转入仲裁，暂不申请的办结")
    void a_failed_mediation_leads_on() {
        var number = awaitingSession();
        bureau.travelTo(sessionDay(number));
        hold(number, "NOT_AGREED", null);
        bureau.complete("registrar", number, "decideOnArbitration", Map.of(), Map.of("arbitrationChoice", "APPLY"));
        assertThat(disputes.get(RegistrationNumber.of(number)).stage()).isEqualTo(Stage.FILING);
        assertThat(bureau.waiting(number)).containsExactly("checkMaterials");
    }

    @Test
    @DisplayName("拒绝签署，按调解不成终结")
    void a_refusal_to_sign_ends_it() {
        var number = agreedInSession();
        draft(number);
        bureau.complete("mediator", number, "signAgreement", Map.of("reason", "被申请人反悔"), Map.of("signing", "REFUSED"));
        bureau.complete("registrar", number, "decideOnArbitration", Map.of(), Map.of("arbitrationChoice", "NOT_NOW"));
        assertThat(disputes.get(RegistrationNumber.of(number)).outcome()).isEqualTo(DisputeOutcome.NOT_PURSUED);
    }

    @Test
    @DisplayName("不予受理调解，书面告知理由")
    void the_organisation_may_decline() {
        var number = requested();
        bureau.complete(
                "coordinator",
                number,
                "acceptMediation",
                Map.of("reason", "不属于本组织受理范围"),
                Map.of("mediationAcceptance", "DECLINED"));
        assertThat(documents.of(RegistrationNumber.of(number)))
                .extracting("code")
                .contains("D107");
        assertThat(bureau.waiting(number)).containsExactly("decideOnArbitration");
    }

    @Test
    @DisplayName("两案同日排期：同一调解员不会被排在同一时段")
    void two_cases_never_share_a_person() {
        var one = awaitingSession();
        var two = awaitingSession();
        var first = bookings.of(RegistrationNumber.of(one)).get(0);
        var second = bookings.of(RegistrationNumber.of(two)).get(0);
        assertThat(second.startsAt()).isAfterOrEqualTo(first.endsAt());
    }

    @Test
    @DisplayName("没有共同空闲时段：转协调员人工排期，过去、休息日、期限之后和已占用的时间都被拒绝")
    void without_a_joint_slot_the_coordinator_arranges() {
        var number = requested();
        accept(number);
        occupy(number, "staff:mediator");
        appoint(number, "mediator");
        assertThat(bureau.waiting(number)).containsExactly("arrangeSession");
        arrangeRefused(number, "2026-03-02T09:00", "已经过去");
        arrangeRefused(number, "2026-03-07T09:00", "不是工作日");
        arrangeRefused(number, "2026-03-18T09:00", "2026-03-17");
        arrangeRefused(number, "2026-03-10T11:30", "工作时间");
        arrangeRefused(number, "2026-03-10T09:00", "已被占用");
        jdbc.sql("delete from booked_slot where resource = 'staff:mediator'").update();
        arrange(number, "2026-03-10T09:00");
        assertThat(bureau.waiting(number)).containsExactly("holdSession");
        assertThat(sessionDay(number)).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    @DisplayName("排期之前退回重新指派：原来的人不再是本案调解员，没有调解过，另成一份指派书；开过一次会的不能再退")
    void mediators_are_appointed_anew() {
        var ways = new WayBackSteps(bureau, web);
        var number = requested();
        accept(number);
        occupy(number, "staff:mediator");
        appoint(number, "mediator");
        bureau.claim("coordinator", number, "arrangeSession");
        ways.sentBack("coordinator", number, "arrangeSession", "appointMediators");
        appoint(number, "union");
        assertThat(mediations.isAppointed(RegistrationNumber.of(number), "mediator"))
                .isFalse();
        assertThat(mediations.isAppointed(RegistrationNumber.of(number), "union"))
                .isTrue();
        assertThat(duties.reasonAgainst(RegistrationNumber.of(number), "mediator", Duty.ARBITRATOR))
                .isEmpty();
        assertThat(duties.reasonAgainst(RegistrationNumber.of(number), "union", Duty.ARBITRATOR))
                .isPresent();
        assertThat(documents.of(RegistrationNumber.of(number)).stream()
                        .filter(one -> one.code().equals("D108")))
                .hasSize(2);
        assertThat(bureau.waiting(number)).containsExactly("holdSession");
        var day = sessionDay(number);
        bureau.travelTo(day);
        occupy(number, "staff:union");
        bureau.complete(
                "union",
                number,
                "holdSession",
                Map.of("heldOn", day.toString(), "record", "双方到场，各自陈述。", "reason", "另约时间"),
                Map.of("sessionOutcome", "ADJOURNED"));
        assertThat(bureau.waiting(number)).containsExactly("arrangeSession");
        bureau.claim("coordinator", number, "arrangeSession");
        assertThat(ways.sendBack("coordinator", number, "arrangeSession")).contains("已经排过场次");
    }

    @Test
    @DisplayName("没有协议要点的“达成一致”、明天的调解、缺一方的签名：都被拒绝，任务仍在")
    void an_outcome_needs_what_makes_it_one() {
        var number = awaitingSession();
        refused(
                number,
                "holdSession",
                "协议要点",
                () -> bureau.complete(
                        "mediator",
                        number,
                        "holdSession",
                        Map.of("heldOn", MONDAY.toString(), "record", "达成一致"),
                        Map.of("sessionOutcome", "AGREED")));
        refused(number, "holdSession", "不能晚于今天", () -> hold(number, "AGREED", MONDAY.plusDays(1)));
        bureau.travelTo(sessionDay(number));
        hold(number, "AGREED", null);
        draft(number);
        var today = sessionDay(number).toString();
        refused(
                number,
                "signAgreement",
                "被申请人签名的日期",
                () -> bureau.complete(
                        "mediator",
                        number,
                        "signAgreement",
                        Map.of("applicantSignedOn", today, "mediatorSignedOn", today),
                        Map.of("signing", "SIGNED")));
    }

    @Test
    @DisplayName("调解员与当事人或代理人同名，或者不在名册上，不能指派")
    void a_mediator_with_a_conflict_is_not_appointed() {
        var form = Forms.dispute(MONDAY);
        var worker = Forms.worker();
        worker.put("name", "某justice");
        form.put("parties", java.util.List.of(worker, Forms.employer()));
        var number = bureau.register(form);
        consents(number, "WILLING", "WILLING");
        accept(number);
        refused(number, "appointMediators", "利害关系", () -> appoint(number, "justice"));
        refused(number, "appointMediators", "不在调解员名册上", () -> appoint(number, "seal"));
        appoint(number, "union");
        assertThat(mediations.isAppointed(RegistrationNumber.of(number), "union"))
                .isTrue();
        assertThat(mediations.isAppointed(RegistrationNumber.of(number), "justice"))
                .isFalse();
    }

    private void arrangeRefused(String number, String start, String because) {
        refused(number, "arrangeSession", because, () -> arrange(number, start));
    }

    private void arrange(String number, String start) {
        bureau.complete(
                "coordinator", number, "arrangeSession", Map.of("room", "joint-room-1", "startsAt", start), Map.of());
    }
}
